import type { TimePeriod } from '@korsetkish/contract';
import type { DescribedPeriod } from '../periods/days-of.ts';
import { parseTimePeriod } from '../periods/parse-time-period.ts';

const MOST_COUNTED = 99;

/**
 * The shortest span of whole months that holds all the given periods: `2020`, `2021-01-01/P5M` -> `2020-01-01/P17M`; by
 * its first and last day where it is longer than the periods of our data, which count to 99.
 *
 * @throws RangeError when there are no periods
 */
export function coverPeriod(timePeriods: readonly TimePeriod[]): DescribedPeriod {
  const parsed = timePeriods.map(parseTimePeriod);
  const first = parsed.map(({ start }) => start.slice(0, 7)).toSorted()[0];
  const last = parsed
    .map(({ end }) => end.slice(0, 7))
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) throw new RangeError('no period to cover');
  const months = countMonths(last) - countMonths(first) + 1;
  if (months === 12 && first.endsWith('-01')) return first.slice(0, 4);
  if (months === 1) return first;
  if (months <= MOST_COUNTED) return `${first}-01/P${months}M`;
  const isWholeYears = months % 12 === 0 && months / 12 <= MOST_COUNTED;
  return isWholeYears
    ? `${first}-01/P${months / 12}Y`
    : { start: `${first}-01`, end: parseTimePeriod(last).end };
}

/** Months from the year 0 to `2021-05`. */
function countMonths(month: TimePeriod): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}
