import { describe, expect, it } from 'vitest';
import { buildDefaultWindow } from './build-default-window.ts';
import type { HeldPeriod } from './find-held-periods.ts';

const published = (timePeriod: string, different: Partial<HeldPeriod> = {}): HeldPeriod => ({
  refArea: '750000000',
  indicator: 'YOUTH_NEET_RATE',
  headline: true,
  scenario: 'ACTUAL',
  timePeriod,
  obsValue: 1,
  ...different,
});
const aside = { indicator: 'INTERETHNIC_POPULATION', headline: false };

describe('buildDefaultWindow', () => {
  const city = [published('2020'), published('2021-01-01/P5M')];

  it('opens an area by its own headline figures', () => {
    expect(buildDefaultWindow(city, { parent: [published('2010')], parts: [] })).toEqual({
      startPeriod: '2020',
      endPeriod: '2021-05',
    });
  });

  it("opens a district without headline figures by its city's", () => {
    expect(buildDefaultWindow([published('2021-05-31', aside)], { parent: city, parts: [] })).toEqual({
      startPeriod: '2020',
      endPeriod: '2021-05',
    });
    expect(buildDefaultWindow([], { parent: city, parts: [] })).toEqual({
      startPeriod: '2020',
      endPeriod: '2021-05',
    });
  });

  it("stretches the city's window to the district's own newest figures", () => {
    expect(buildDefaultWindow([published('2022', aside)], { parent: city, parts: [] })).toEqual({
      startPeriod: '2020',
      endPeriod: '2022',
    });
  });

  it('has none where nothing is held', () => {
    expect(buildDefaultWindow([], { parent: [], parts: [] })).toBeNull();
  });

  it('is that of its parts where neither it nor its parent holds anything', () => {
    expect(buildDefaultWindow([], { parent: [], parts: city })).toEqual({
      startPeriod: '2020',
      endPeriod: '2021-05',
    });
  });
});
