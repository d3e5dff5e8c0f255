import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTimePeriod } from '../testing/arbitrary-time-period.ts';
import { isNextPeriod } from './is-next-period.ts';
import { listMonths } from './list-months.ts';
import { parseTimePeriod } from './parse-time-period.ts';

describe('listMonths', () => {
  it.each([
    ['2021-Q1', ['2021-01', '2021-02', '2021-03']],
    ['2020-11-01/P3M', ['2020-11', '2020-12', '2021-01']],
    ['2021-04', ['2021-04']],
    ['2021-05-31', null],
    ['2021-01-15/P1M', null],
  ])('%s', (timePeriod, months) => {
    expect(listMonths(timePeriod)).toEqual(months);
  });

  it('tiles the period: same ends, no gap', () => {
    fc.assert(
      fc.property(arbitraryTimePeriod, (timePeriod) => {
        const months = listMonths(timePeriod);
        if (months === null) return;
        const { start, end } = parseTimePeriod(timePeriod);
        expect(parseTimePeriod(months.at(0) ?? '').start).toBe(start);
        expect(parseTimePeriod(months.at(-1) ?? '').end).toBe(end);
        expect(months.slice(1).every((month, index) => isNextPeriod(months[index] ?? '', month))).toBe(true);
      }),
    );
  });
});
