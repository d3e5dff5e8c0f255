import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTimePeriod } from '../testing/arbitrary-time-period.ts';
import { compareTimePeriods } from './compare-time-periods.ts';

describe('compareTimePeriods', () => {
  it('sorts by end, the shorter of two that end together first', () => {
    const inOrder = [
      '2010',
      '2020-12-31',
      '2020-12',
      '2020-Q4',
      '2020',
      '2017-01-01/P4Y',
      '2021-01',
      '2021-Q1',
      '2021-01-01/P4M',
      '2021-05-31',
      '2021-01-01/P5M',
      '2020-09-01/P9M',
      '2021',
    ];
    expect(inOrder.toReversed().sort(compareTimePeriods)).toEqual(inOrder);
  });

  it('orders two spellings of the same days by their text', () => {
    expect(compareTimePeriods('2021-01-01/P3M', '2021-Q1')).toBe(-1);
  });

  it('is antisymmetric and answers 0 for the same text only', () => {
    fc.assert(
      fc.property(arbitraryTimePeriod, arbitraryTimePeriod, (a, b) => {
        expect(compareTimePeriods(a, b) + compareTimePeriods(b, a)).toBe(0);
        expect(compareTimePeriods(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(arbitraryTimePeriod, arbitraryTimePeriod, arbitraryTimePeriod, (a, b, c) => {
        fc.pre(compareTimePeriods(a, b) <= 0 && compareTimePeriods(b, c) <= 0);
        expect(compareTimePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
