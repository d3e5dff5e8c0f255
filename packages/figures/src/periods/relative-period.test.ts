import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTimePeriod } from '../testing/arbitrary-time-period.ts';
import {
  isRelativePeriod,
  pickRelativePeriods,
  RELATIVE_PERIODS,
  resolveRelativePeriod,
} from './relative-period.ts';

const ALMATY = [
  '2017-01-01/P4Y',
  '2020',
  '2020-12-31',
  '2021-Q1',
  '2021-04',
  '2021-01-01/P5M',
  '2021-05-31',
  '2021',
];

describe('resolveRelativePeriod', () => {
  it.each([
    ['NEWEST', '2021-05', '2021-05'],
    ['YEAR_TO_DATE', '2021-01', '2021-05'],
    ['SAME_MONTHS_LAST_YEAR', '2020-01', '2020-05'],
    ['LAST_YEAR', '2020', '2020'],
  ] as const)('%s of figures up to May 2021', (relative, startPeriod, endPeriod) => {
    for (const newest of ['2021-01-01/P5M', '2021-05-31', '2021-05']) {
      expect(resolveRelativePeriod(relative, newest)).toEqual({ startPeriod, endPeriod });
    }
  });

  it('depends on nothing but the month in which the newest period ends', () => {
    fc.assert(
      fc.property(arbitraryTimePeriod, fc.constantFrom(...RELATIVE_PERIODS), (newest, relative) => {
        const { startPeriod, endPeriod } = resolveRelativePeriod(relative, newest);
        expect(startPeriod <= endPeriod).toBe(true);
        expect(resolveRelativePeriod(relative, newest)).toEqual(
          resolveRelativePeriod(relative, resolveRelativePeriod('NEWEST', newest).endPeriod),
        );
      }),
    );
  });
});

describe('pickRelativePeriods', () => {
  const pick = (relative: (typeof RELATIVE_PERIODS)[number]) =>
    pickRelativePeriods(relative, '2021-05-31', ALMATY);

  it('takes what lies in the window; of the newest month what ends in it', () => {
    expect(pick('NEWEST')).toEqual(['2021-01-01/P5M', '2021-05-31']);
    expect(pick('YEAR_TO_DATE')).toEqual(['2021-Q1', '2021-04', '2021-01-01/P5M', '2021-05-31']);
    expect(pick('SAME_MONTHS_LAST_YEAR')).toEqual([]);
    expect(pick('LAST_YEAR')).toEqual(['2020', '2020-12-31']);
    expect(pickRelativePeriods('YEAR_TO_DATE', '2021-05', ['2020-09-01/P9M', '2021-05'])).toEqual([
      '2021-05',
    ]);
  });
});

it('tells relative periods from others', () => {
  expect(['LAST_YEAR', '2020', 'last_year'].map(isRelativePeriod)).toEqual([true, false, false]);
});
