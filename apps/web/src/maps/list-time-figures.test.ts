import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { ALMATY } from '../testing/published-input.ts';
import { listTimeFigures, listToldFigures } from './list-time-figures.ts';
import { listMapSlices, type MapSlice } from './map-slice.ts';
import { buildDistrictFigure, buildTrainingFigures, DISTRICTS } from './testing/district-figures.ts';

const slicesOf = (observations: readonly Observation[]) =>
  listMapSlices(observations, CATALOGUE.refAreas, [ALMATY]);

function sliceOf(observations: readonly Observation[]): MapSlice {
  const [slice] = slicesOf(observations);
  if (!slice) throw new RangeError('no slice of these figures');
  return slice;
}

const TRAINING = buildTrainingFigures();
const ONE_PERIOD = DISTRICTS.map((refArea) => buildDistrictFigure({ refArea, timePeriod: '2020' }));

describe('listTimeFigures', () => {
  it('keeps to the window of the page while anything changes in it', () => {
    const slice = sliceOf(TRAINING);
    expect(listTimeFigures(slice, { startPeriod: '2020', endPeriod: '2020' })).toHaveLength(8 * 12);
    for (const [startPeriod, endPeriod] of [
      ['2024', '2025'],
      ['2020-05', '2020-05'],
    ] as const) {
      expect(listTimeFigures(slice, { startPeriod, endPeriod })).toHaveLength(8 * 36);
    }
  });

  it('is empty where nothing can change', () => {
    expect(listTimeFigures(sliceOf(ONE_PERIOD), { startPeriod: '2020', endPeriod: '2021' })).toEqual([]);
    const withOneMore = [...ONE_PERIOD, buildDistrictFigure({ timePeriod: '2021' })];
    expect(listTimeFigures(sliceOf(withOneMore), { startPeriod: '2020', endPeriod: '2021' })).toEqual([]);
  });
});

describe('listToldFigures', () => {
  it('has every figure of the slices that are drawn over time, and no other', () => {
    const refused = ONE_PERIOD.map((each) => ({ ...each, breakdown: { OUTCOME: 'REFUSED' } }));
    const told = listToldFigures(slicesOf([...TRAINING, ...refused]));
    expect([...told]).toHaveLength(TRAINING.length);
    expect(refused.some((each) => told.has(each))).toBe(false);
  });

  it('leaves what has no map to the panels', () => {
    const [first = ''] = DISTRICTS;
    const alone = TRAINING.filter(({ refArea }) => refArea === first);
    expect(listToldFigures(slicesOf(alone)).size).toBe(0);
  });
});
