import type { TimePeriod } from '@korsetkish/contract';
import { compareTimePeriods } from './compare-time-periods.ts';
import { parseTimePeriod } from './parse-time-period.ts';

const lastYear = (timePeriod: TimePeriod): TimePeriod => parseTimePeriod(timePeriod).end.slice(0, 4);
const lastMonth = (timePeriod: TimePeriod): TimePeriod => parseTimePeriod(timePeriod).end.slice(0, 7);

const inOrder = (timePeriods: readonly TimePeriod[]): TimePeriod[] =>
  [...new Set(timePeriods)].sort(compareTimePeriods);

/** The years in which periods end, oldest first: where a window may start. */
export function listYears(timePeriods: readonly TimePeriod[]): TimePeriod[] {
  return inOrder(timePeriods.map(lastYear));
}

/**
 * Where a window may end, oldest first: each year of `listYears`, and each month but December in which a period ends
 * (December closes its year). Each choice therefore changes what is seen.
 */
export function listWindowEnds(timePeriods: readonly TimePeriod[]): TimePeriod[] {
  const months = timePeriods.map(lastMonth).filter((month) => !month.endsWith('-12'));
  return inOrder([...timePeriods.map(lastYear), ...months]);
}
