import type { TimePeriod } from '@korsetkish/contract';
import { parseTimePeriod } from './parse-time-period.ts';

/** Length in whole months: 12 for a year, 5 for `2021-01-01/P5M`, null for a day, which is a moment. */
export function monthsOf(timePeriod: TimePeriod): number | null {
  return parseTimePeriod(timePeriod).months;
}

/** True for the same number of months, or for two days. February and March are of one length: a month. */
export function haveEqualLength(a: TimePeriod, b: TimePeriod): boolean {
  return monthsOf(a) === monthsOf(b);
}
