import { describe, expect, it } from 'vitest';
import { isNextPeriod } from './is-next-period.ts';

describe('isNextPeriod', () => {
  it('finds the period that starts the day after', () => {
    expect(isNextPeriod('2020', '2021')).toBe(true);
    expect(isNextPeriod('2020', '2021-Q1')).toBe(true);
    expect(isNextPeriod('2020-02', '2020-03')).toBe(true);
  });

  it('refuses a gap, an overlap and the reverse', () => {
    expect(isNextPeriod('2020', '2022')).toBe(false);
    expect(isNextPeriod('2020-09-01/P9M', '2021')).toBe(false);
    expect(isNextPeriod('2021', '2020')).toBe(false);
  });
});
