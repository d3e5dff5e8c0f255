import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodContains } from '../periods/period-contains.ts';
import { arbitraryTimePeriod } from '../testing/arbitrary-time-period.ts';
import { coverPeriod } from './cover-period.ts';

it.each([
  [['2020', '2021-01-01/P5M'], '2020-01-01/P17M'],
  [['2021-01', '2021-12'], '2021'],
  [['2021-03'], '2021-03'],
  [['2021-05-31', '2021-05-02'], '2021-05'],
  [['2001', '2020'], '2001-01-01/P20Y'],
  [['1990-02', '2021-03'], { start: '1990-02-01', end: '2021-03-31' }],
])('%j are covered by %s', (timePeriods, cover) => {
  expect(coverPeriod(timePeriods)).toEqual(cover);
});

it('covers nothing without periods', () => {
  expect(() => coverPeriod([])).toThrow(RangeError);
});

it('covers every period it is given', () => {
  fc.assert(
    fc.property(fc.array(arbitraryTimePeriod, { minLength: 1, maxLength: 4 }), (timePeriods) => {
      const cover = coverPeriod(timePeriods);
      expect(timePeriods.every((timePeriod) => periodContains(cover, timePeriod))).toBe(true);
    }),
  );
});
