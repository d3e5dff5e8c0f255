import type { TimePeriod, TimeWindow } from '@korsetkish/contract';
import { parseTimePeriod } from './parse-time-period.ts';
import { periodContains } from './period-contains.ts';

/**
 * Periods named from where the published figures end, never from today:
 * - `NEWEST`: what ends in the newest month
 * - `YEAR_TO_DATE`: from January to that month
 * - `SAME_MONTHS_LAST_YEAR`: the same months a year earlier
 * - `LAST_YEAR`: the calendar year before
 */
export const RELATIVE_PERIODS = ['NEWEST', 'YEAR_TO_DATE', 'SAME_MONTHS_LAST_YEAR', 'LAST_YEAR'] as const;
export type RelativePeriod = (typeof RELATIVE_PERIODS)[number];

/** Tells `LAST_YEAR` from `2020`. */
export function isRelativePeriod(text: string): text is RelativePeriod {
  return (RELATIVE_PERIODS as readonly string[]).includes(text);
}

/**
 * The window that a relative period means.
 *
 * @param newest the newest period with published figures; what counts is the month in which it ends
 */
export function resolveRelativePeriod(relative: RelativePeriod, newest: TimePeriod): TimeWindow {
  const month = parseTimePeriod(newest).end.slice(0, 7);
  const year = month.slice(0, 4);
  const yearBefore = String(Number(year) - 1).padStart(4, '0');
  switch (relative) {
    case 'NEWEST':
      return { startPeriod: month, endPeriod: month };
    case 'YEAR_TO_DATE':
      return { startPeriod: `${year}-01`, endPeriod: month };
    case 'SAME_MONTHS_LAST_YEAR':
      return { startPeriod: `${yearBefore}-01`, endPeriod: yearBefore + month.slice(4) };
    case 'LAST_YEAR':
      return { startPeriod: yearBefore, endPeriod: yearBefore };
  }
}

/**
 * Those of the held periods that a relative one means: each that lies in its window, for four years are no last year; for
 * the newest month also the longer ones that end in it. A year's plan is not the year to date, so plans are taken by
 * their days too.
 */
export function pickRelativePeriods(
  relative: RelativePeriod,
  newest: TimePeriod,
  held: readonly TimePeriod[],
): TimePeriod[] {
  const { startPeriod, endPeriod } = resolveRelativePeriod(relative, newest);
  const [start, end] = [parseTimePeriod(startPeriod).start, parseTimePeriod(endPeriod).end];
  if (relative !== 'NEWEST') return held.filter((timePeriod) => periodContains({ start, end }, timePeriod));
  return held.filter((timePeriod) => periodContains({ start, end }, parseTimePeriod(timePeriod).end));
}
