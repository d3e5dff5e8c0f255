import { describe, expect, it } from 'vitest';
import { buildObservation } from '../testing/build-observation.ts';
import { findWindowToShow } from './find-window-to-show.ts';

const ALMATY = '750000000';
const cityWindow = { startPeriod: '2020', endPeriod: '2021-05' };
const almaty = { refArea: ALMATY, timePeriods: ['2020', '2021-01-01/P5M'], defaultWindow: cityWindow };
const year2010 = { startPeriod: '2010', endPeriod: '2010' };

describe('findWindowToShow', () => {
  it('is the window asked for where the area has a figure in it', () => {
    const held = [buildObservation({ timePeriod: '2020' })];
    const asked = { startPeriod: '2020', endPeriod: '2020' };
    expect(findWindowToShow(almaty, asked, held)).toEqual({ window: asked, inWindow: true });
  });

  it('holds a plan that touches it, and a figure that is missing for a reason', () => {
    const asked = { startPeriod: '2021-03', endPeriod: '2021-03' };
    const planned = buildObservation({ timePeriod: '2021', scenario: 'PLAN' });
    const missing = buildObservation({ timePeriod: '2021-Q1', obsValue: null, obsStatus: 'O' });
    for (const held of [planned, missing]) {
      expect(findWindowToShow(almaty, asked, [held])).toEqual({ window: asked, inWindow: true });
    }
  });

  it('is the one the area opens with where others alone have figures, and says that it is another', () => {
    const ofTheRepublic = buildObservation({ refArea: '000000000', timePeriod: '2010' });
    const ofAnotherYear = buildObservation({ timePeriod: '2020' });
    expect(findWindowToShow(almaty, year2010, [ofTheRepublic, ofAnotherYear])).toEqual({
      window: cityWindow,
      inWindow: false,
    });
  });

  it('is all its periods where it opens with a window of its city that holds none of them', () => {
    const district = {
      refArea: '751210000',
      timePeriods: ['2017', '2018-05-31'],
      defaultWindow: cityWindow,
    };
    expect(findWindowToShow(district, year2010, [])).toEqual({
      window: { startPeriod: '2017', endPeriod: '2018' },
      inWindow: false,
    });
  });

  it('is none where nothing is published of the area', () => {
    const district = { refArea: '751110000', timePeriods: [], defaultWindow: cityWindow };
    expect(findWindowToShow(district, cityWindow, [])).toBeNull();
  });
});
