import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTimePeriod } from '../testing/arbitrary-time-period.ts';
import { isSamePeriod, periodContains, periodsOverlap } from './period-contains.ts';

describe('periodContains', () => {
  it('finds a quarter, a cumulative period and a day in their year', () => {
    expect(periodContains('2021', '2021-Q1')).toBe(true);
    expect(periodContains('2021', '2021-01-01/P5M')).toBe(true);
    expect(periodContains('2021-01-01/P5M', '2021-05-31')).toBe(true);
  });

  it('refuses a period that only overlaps', () => {
    expect(periodContains('2021', '2020-09-01/P9M')).toBe(false);
    expect(periodsOverlap('2021', '2020-09-01/P9M')).toBe(true);
    expect(periodsOverlap('2020', '2021-Q1')).toBe(false);
  });

  it('is reflexive, and what is contained overlaps', () => {
    fc.assert(
      fc.property(arbitraryTimePeriod, arbitraryTimePeriod, (a, b) => {
        expect(periodContains(a, a)).toBe(true);
        if (periodContains(a, b)) expect(periodsOverlap(a, b)).toBe(true);
        expect(periodsOverlap(a, b)).toBe(periodsOverlap(b, a));
      }),
    );
  });
});

describe('isSamePeriod', () => {
  it('sees through the spelling', () => {
    expect(isSamePeriod('2021-Q1', '2021-01-01/P3M')).toBe(true);
    expect(isSamePeriod('2020', '2020-01-01/P1Y')).toBe(true);
    expect(isSamePeriod('2020', '2021')).toBe(false);
  });
});
