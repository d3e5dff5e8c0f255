import type { PeriodSpan, SpanEnd } from './period-span.ts';

/** A language's way of saying each span that is said in a way of its own. */
export type SpanPhrasing<Forms> = {
  years: (first: number, last: number) => Forms;
  quarter: (year: number, quarter: number) => Forms;
  /** The year is said once. */
  monthsOfYear: (first: SpanEnd, last: SpanEnd) => Forms;
  monthsAcrossYears: (first: SpanEnd, last: SpanEnd) => Forms;
  days: (first: SpanEnd, last: SpanEnd) => Forms;
  day: (on: SpanEnd) => Forms;
};

/** Says a span the way that is meant for it. */
export function phraseSpan<Forms>(span: PeriodSpan, phrasing: SpanPhrasing<Forms>): Forms {
  switch (span.kind) {
    case 'YEARS':
      return phrasing.years(span.first, span.last);
    case 'QUARTER':
      return phrasing.quarter(span.year, span.quarter);
    case 'MONTHS':
      return span.first.year === span.last.year
        ? phrasing.monthsOfYear(span.first, span.last)
        : phrasing.monthsAcrossYears(span.first, span.last);
    case 'DAYS':
      return phrasing.days(span.first, span.last);
    case 'DAY':
      return phrasing.day(span.on);
  }
}
