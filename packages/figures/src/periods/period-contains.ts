import type { TimePeriod } from '@korsetkish/contract';
import { parseTimePeriod } from './parse-time-period.ts';

/** True when every day of `inner` is a day of `outer`; a period contains itself. */
export function periodContains(outer: TimePeriod, inner: TimePeriod): boolean {
  const [around, within] = [parseTimePeriod(outer), parseTimePeriod(inner)];
  return around.start <= within.start && within.end <= around.end;
}

/** True when the two share at least one day. */
export function periodsOverlap(a: TimePeriod, b: TimePeriod): boolean {
  const [one, other] = [parseTimePeriod(a), parseTimePeriod(b)];
  return one.start <= other.end && other.start <= one.end;
}

/** True when the two are the same days, however they are written: `2021-Q1` and `2021-01-01/P3M`. */
export function isSamePeriod(a: TimePeriod, b: TimePeriod): boolean {
  return periodContains(a, b) && periodContains(b, a);
}
