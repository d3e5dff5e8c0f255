import { formatDate } from './format-date.ts';
import { russianMonth } from './month-names.ts';
import type { PeriodForm } from './period-form.ts';
import type { PeriodSpan, SpanEnd } from './period-span.ts';
import { romanQuarter } from './roman-quarter.ts';
import { phraseSpan, type SpanPhrasing } from './span-phrasing.ts';

type Forms = Readonly<Record<PeriodForm, string>>;

/** A span of time in Russian. */
export function formatRussianSpan(span: PeriodSpan, form: PeriodForm): string {
  return phraseSpan(span, PHRASING)[form];
}

/** `31 мая 2021 года`: the date itself, without the «на» of "as of". */
export function formatRussianDay({ year, month, day }: SpanEnd): string {
  return `${day} ${russianMonth(month).genitive} ${year} года`;
}

const PHRASING: SpanPhrasing<Forms> = {
  years: yearsForms,
  quarter: quarterForms,
  monthsOfYear: monthsOfYearForms,
  monthsAcrossYears: monthsAcrossYearsForms,
  days: daysForms,
  day: dayForms,
};

/** The forms that put one preposition before the label. */
const prefixed = (label: string) => ({ label, over: `за ${label}`, forPlan: `на ${label}` });

function yearsForms(first: number, last: number): Forms {
  if (first === last) return { ...prefixed(`${last} год`), short: `${last}`, during: `в ${last} году` };
  const years = `${first}–${last}`;
  return { ...prefixed(`${years} годы`), short: years, during: `в ${years} годах` };
}

function quarterForms(year: number, quarter: number): Forms {
  const roman = romanQuarter(quarter);
  const inside = quarter === 2 ? 'во' : 'в';
  return {
    ...prefixed(`${roman} квартал ${year} года`),
    short: `${roman} кв. ${year}`,
    during: `${inside} ${roman} квартале ${year} года`,
  };
}

function monthsOfYearForms(first: SpanEnd, last: SpanEnd): Forms {
  const ends = first.month === last.month ? [first] : [first, last];
  const months = ends.map(({ month }) => russianMonth(month));
  return {
    ...prefixed(`${months.map(({ nominative }) => nominative).join('–')} ${last.year} года`),
    short: `${months.map(({ short }) => short).join('–')} ${last.year}`,
    during: `в ${months.map(({ prepositional }) => prepositional).join('–')} ${last.year} года`,
  };
}

function monthsAcrossYearsForms(first: SpanEnd, last: SpanEnd): Forms {
  const [from, to] = [russianMonth(first.month), russianMonth(last.month)];
  const during = `с ${from.genitive} ${first.year} года по ${to.nominative} ${last.year} года`;
  return {
    label: `${from.nominative} ${first.year} – ${to.nominative} ${last.year} года`,
    short: `${from.short} ${first.year} – ${to.short} ${last.year}`,
    during,
    over: `за период ${during}`,
    forPlan: `на период ${during}`,
  };
}

function daysForms(first: SpanEnd, last: SpanEnd): Forms {
  const from = dayBefore(first, last);
  const to = formatRussianDay(last);
  const during = `${first.day === 2 ? 'со' : 'с'} ${from} по ${to}`;
  return {
    label: from.includes(' ') ? `${from} – ${to}` : `${from}–${to}`,
    short: `${shortDay(first)}–${shortDay(last)}`,
    during,
    over: `за период ${during}`,
    forPlan: `на период ${during}`,
  };
}

/** The first day, without the month and year it shares with the last. */
function dayBefore(first: SpanEnd, last: SpanEnd): string {
  if (first.year !== last.year) return formatRussianDay(first);
  return first.month === last.month ? `${first.day}` : `${first.day} ${russianMonth(first.month).genitive}`;
}

function dayForms(on: SpanEnd): Forms {
  const asOf = `на ${formatRussianDay(on)}`;
  return { label: asOf, short: shortDay(on), during: asOf, over: asOf, forPlan: asOf };
}

function shortDay({ isoDate }: SpanEnd): string {
  return formatDate(isoDate);
}
