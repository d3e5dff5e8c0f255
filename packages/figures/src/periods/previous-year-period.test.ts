import { TimePeriod } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTimePeriod } from '../testing/arbitrary-time-period.ts';
import { monthsOf } from './period-length.ts';
import { previousYearPeriod } from './previous-year-period.ts';

describe('previousYearPeriod', () => {
  it.each([
    ['2021', '2020'],
    ['2021-Q1', '2020-Q1'],
    ['2021-04', '2020-04'],
    ['2021-01-01/P5M', '2020-01-01/P5M'],
    ['2021-05-31', '2020-05-31'],
    ['2020-02-29', '2019-02-28'],
    ['2017-01-01/P4Y', null],
  ])('%s -> %s', (timePeriod, expected) => {
    expect(previousYearPeriod(timePeriod)).toBe(expected);
  });

  it('gives a possible period of the same length, or null beyond a year', () => {
    fc.assert(
      fc.property(arbitraryTimePeriod, (timePeriod) => {
        const previous = previousYearPeriod(timePeriod);
        const months = monthsOf(timePeriod);
        expect(previous === null).toBe(months !== null && months > 12);
        if (previous === null) return;
        expect(TimePeriod.safeParse(previous).success).toBe(true);
        expect(monthsOf(previous)).toBe(months);
      }),
    );
  });
});
