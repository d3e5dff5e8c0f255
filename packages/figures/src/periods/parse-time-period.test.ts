import { TimePeriod } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTimePeriod } from '../testing/arbitrary-time-period.ts';
import { parseTimePeriod } from './parse-time-period.ts';

describe('parseTimePeriod', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31', 12],
    ['2021-Q1', '2021-01-01', '2021-03-31', 3],
    ['2020-02', '2020-02-01', '2020-02-29', 1],
    ['2021-01-01/P5M', '2021-01-01', '2021-05-31', 5],
    ['2020-09-01/P9M', '2020-09-01', '2021-05-31', 9],
    ['2017-01-01/P4Y', '2017-01-01', '2020-12-31', 48],
    ['2021-05-31', '2021-05-31', '2021-05-31', null],
  ])('%s lasts from %s to %s', (timePeriod, start, end, months) => {
    expect(parseTimePeriod(timePeriod)).toMatchObject({ start, end, months });
  });

  it.each(['', '21', '2021-13', '2021-Q5', '2021-1', '2021/2022', '2021-01-01/P0M'])('refuses %j', (text) => {
    expect(() => parseTimePeriod(text)).toThrow(RangeError);
  });

  it('reads every period of the contract, and none ends before it starts', () => {
    fc.assert(
      fc.property(arbitraryTimePeriod, (timePeriod) => {
        expect(TimePeriod.safeParse(timePeriod).success).toBe(true);
        const { start, end } = parseTimePeriod(timePeriod);
        expect(start <= end).toBe(true);
      }),
    );
  });
});
