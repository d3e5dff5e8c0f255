import { describe, expect, it } from 'vitest';
import { haveEqualLength, monthsOf } from './period-length.ts';

describe('monthsOf', () => {
  it.each([
    ['2020', 12],
    ['2021-Q1', 3],
    ['2021-04', 1],
    ['2021-01-01/P5M', 5],
    ['2017-01-01/P4Y', 48],
    ['2021-05-31', null],
  ])('%s', (timePeriod, months) => {
    expect(monthsOf(timePeriod)).toBe(months);
  });
});

describe('haveEqualLength', () => {
  it('compares months, not days', () => {
    expect(haveEqualLength('2021-02', '2021-03')).toBe(true);
    expect(haveEqualLength('2020', '2021')).toBe(true);
    expect(haveEqualLength('2020-12-31', '2021-05-31')).toBe(true);
  });

  it('tells a year from a quarter and a day from a month', () => {
    expect(haveEqualLength('2020', '2021-Q1')).toBe(false);
    expect(haveEqualLength('2021-05', '2021-05-31')).toBe(false);
  });
});
