import type { ParsedTimePeriod } from '../periods/parse-time-period.ts';

/** One end of a span: an ISO date and its parts, `month` 1-12, `day` 1-31. */
export interface SpanEnd {
  isoDate: string;
  year: number;
  month: number;
  day: number;
}

/** A period as people name it; the text forms of SDMX are more than the ways of saying them. */
export type PeriodSpan =
  | { kind: 'YEARS'; first: number; last: number }
  | { kind: 'QUARTER'; year: number; quarter: number }
  | { kind: 'MONTHS'; first: SpanEnd; last: SpanEnd }
  | { kind: 'DAYS'; first: SpanEnd; last: SpanEnd }
  | { kind: 'DAY'; on: SpanEnd };

/** Names a parsed period. A duration from the first of a month to the last of one is months; from January to December, years. */
export function spanOfPeriod(period: ParsedTimePeriod): PeriodSpan {
  if (period.kind === 'QUARTER') return { kind: 'QUARTER', year: period.year, quarter: period.quarter };
  if (period.kind === 'DAY') return { kind: 'DAY', on: spanEnd(period.start) };
  return spanBetween(period.start, period.end);
}

/**
 * Names the days from `start` to `end` (ISO dates, inclusive) by the largest unit that fits them.
 * @throws RangeError when the dates are out of order
 */
export function spanBetween(start: string, end: string): PeriodSpan {
  if (start > end) throw new RangeError(`a period cannot end before it starts: ${start}, ${end}`);
  const [first, last] = [spanEnd(start), spanEnd(end)];
  if (start === end) return { kind: 'DAY', on: first };
  if (first.day !== 1 || !isLastOfMonth(last)) return { kind: 'DAYS', first, last };
  if (first.month === 1 && last.month === 12) return { kind: 'YEARS', first: first.year, last: last.year };
  return { kind: 'MONTHS', first, last };
}

function spanEnd(isoDate: string): SpanEnd {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = isoDate.split('-').map(Number);
  return { isoDate, year, month, day };
}

function isLastOfMonth({ year, month, day }: SpanEnd): boolean {
  return day === new Date(Date.UTC(year, month, 0)).getUTCDate();
}
