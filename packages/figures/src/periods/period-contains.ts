import { type DescribedPeriod, daysOf } from './days-of.ts';

/** True when every day of `inner` is a day of `outer`; a period contains itself. */
export function periodContains(outer: DescribedPeriod, inner: DescribedPeriod): boolean {
  const [around, within] = [daysOf(outer), daysOf(inner)];
  return around.start <= within.start && within.end <= around.end;
}

/** True when the two share at least one day. */
export function periodsOverlap(a: DescribedPeriod, b: DescribedPeriod): boolean {
  const [one, other] = [daysOf(a), daysOf(b)];
  return one.start <= other.end && other.start <= one.end;
}

/** True when the two are the same days, however they are written: `2021-Q1` and `2021-01-01/P3M`. */
export function isSamePeriod(a: DescribedPeriod, b: DescribedPeriod): boolean {
  return periodContains(a, b) && periodContains(b, a);
}
