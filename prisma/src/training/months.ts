import type { TimePeriod } from '@korsetkish/contract';
import { parseTimePeriod } from '@korsetkish/figures';
import { TRAINING_MONTHS } from './training-figures.ts';

/** A calendar month, counted from January of the year 0. */
export type Month = number;

/** The month that an ISO day or a month's text lies in: `2021-05-31` -> 24256. */
function monthOf(isoText: string): Month {
  return Number(isoText.slice(0, 4)) * 12 + Number(isoText.slice(5, 7)) - 1;
}

export function yearOf(month: Month): number {
  return Math.floor(month / 12);
}

/** The months a period is made of, in order; null for a day and for a period that starts inside a month. */
export function listMonthsOf(timePeriod: TimePeriod): Month[] | null {
  const { start, months } = parseTimePeriod(timePeriod);
  if (months === null || !start.endsWith('-01')) return null;
  return Array.from({ length: months }, (_, index) => monthOf(start) + index);
}

/** The month that a period ends in. */
export function lastMonthOf(timePeriod: TimePeriod): Month {
  return monthOf(parseTimePeriod(timePeriod).end);
}

/** Every month from one to another, both included. */
export function monthsFromTo(first: Month, last: Month): Month[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The months of the training layer. */
export function listLayerMonths(): Month[] {
  const first = monthOf(TRAINING_MONTHS.first);
  return monthsFromTo(first, first + TRAINING_MONTHS.count - 1);
}
