import { describe, expect, it } from 'vitest';
import { readFilters, readFiltersOfAnyPeriod } from './read-filters.ts';
import { resolvePeriods } from './resolve-periods.ts';
import type { Selection } from './selection.ts';

const SELECTION: Selection = {
  ...{ indicators: ['YOUTH_NEET_RATE'], refAreas: null, periods: null, breakdowns: ['_T'] },
  ...{ scenarios: ['ACTUAL'], mainIndicators: false, areaInstead: null },
};
const SCOPE = { layer: 'published', window: { startPeriod: '2020', endPeriod: '2021' } } as const;

describe('a selection as the API takes it', () => {
  it('asks for the window of the page where no periods are chosen', () => {
    expect(readFilters(SELECTION, SCOPE, [])).toEqual({
      ...{ layer: 'published', indicator: ['YOUTH_NEET_RATE'], refArea: undefined, breakdown: ['_T'] },
      ...{ scenario: ['ACTUAL'], startPeriod: '2020', endPeriod: '2021' },
    });
    expect(readFiltersOfAnyPeriod(SELECTION, SCOPE)).not.toHaveProperty('startPeriod');
  });

  it('asks for what relative periods mean, and not for the window', () => {
    const periods = ['LAST_YEAR', '2021-Q1'] as const;
    const resolved = resolvePeriods(periods, '2021-05-31', ['2020', '2020-12-31', '2021-Q1']);
    expect(readFilters({ ...SELECTION, periods }, SCOPE, resolved)).toMatchObject({
      timePeriod: ['2021-Q1', '2020', '2020-12-31'],
    });
    expect(readFilters({ ...SELECTION, periods }, SCOPE, resolved)).not.toHaveProperty('startPeriod');
  });

  it('asks for the months that hold nothing where they do', () => {
    const periods = ['SAME_MONTHS_LAST_YEAR'] as const;
    const resolved = resolvePeriods(periods, '2021-05-31', ['2020']);
    expect(readFilters({ ...SELECTION, periods }, SCOPE, resolved)).toMatchObject({
      ...{ startPeriod: '2020-01', endPeriod: '2020-05' },
    });
  });
});
