import type { TimePeriod } from '@korsetkish/contract';
import { parseTimePeriod } from './parse-time-period.ts';

/** First and last day, ISO dates, both inclusive. */
export type DaySpan = { start: string; end: string };

/** What is described: an SDMX period or, where that has no name of its own, its days. */
export type DescribedPeriod = TimePeriod | DaySpan;

/** The days of a period, however it is told. */
export function daysOf(period: DescribedPeriod): DaySpan {
  return typeof period === 'string' ? parseTimePeriod(period) : period;
}
