import type { TimePeriod } from '@korsetkish/contract';
import { parseTimePeriod } from '@korsetkish/figures';
import { refuseField } from '../http/problem.ts';

/** What of a request a window stands in. */
type Place = 'query' | 'body';

/** First or last day of a period. A duration may run past the year 9999, where no calendar of ours goes. */
function readDay(
  place: Place,
  field: 'startPeriod' | 'endPeriod',
  timePeriod: TimePeriod | undefined,
  edge: 'start' | 'end',
): string | undefined {
  if (timePeriod === undefined) return undefined;
  const day = parseTimePeriod(timePeriod)[edge];
  if (/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  return refuseField(
    `${place}.${field}`,
    (messages) => `${messages.expects[field]} ${messages.given(timePeriod)}`,
  );
}

/** The ends of a window as a query names them. */
type WindowFilters = { startPeriod?: TimePeriod | undefined; endPeriod?: TimePeriod | undefined };

/** A window by its days, ISO dates, both inclusive; an open end is undefined. */
export type WindowOfDays = { startsOn: string | undefined; endsOn: string | undefined };

/**
 * Reads a window that may be open at either end.
 * @param place what of the request names it
 * @throws ProblemError (422) for one that ends before it starts, or runs past the years of our calendar
 */
export function readWindow({ startPeriod, endPeriod }: WindowFilters, place: Place = 'query'): WindowOfDays {
  const startsOn = readDay(place, 'startPeriod', startPeriod, 'start');
  const endsOn = readDay(place, 'endPeriod', endPeriod, 'end');
  if (startsOn !== undefined && endsOn !== undefined && endsOn < startsOn) {
    refuseField(`${place}.endPeriod`, (messages) => messages.windowReversed);
  }
  return { startsOn, endsOn };
}
