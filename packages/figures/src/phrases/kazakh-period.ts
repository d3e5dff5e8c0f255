import { formatDate } from './format-date.ts';
import { kazakhMonth } from './month-names.ts';
import type { PeriodForm } from './period-form.ts';
import type { PeriodSpan, SpanEnd } from './period-span.ts';
import { romanQuarter } from './roman-quarter.ts';
import { phraseSpan, type SpanPhrasing } from './span-phrasing.ts';

/** Kazakh says "during" and "over all of" alike. */
type Forms = Readonly<Record<Exclude<PeriodForm, 'over'>, string>>;

/** A span of time in Kazakh. */
export function formatKazakhSpan(span: PeriodSpan, form: PeriodForm): string {
  return phraseSpan(span, PHRASING)[form === 'over' ? 'during' : form];
}

const PHRASING: SpanPhrasing<Forms> = {
  years: yearsForms,
  quarter: quarterForms,
  monthsOfYear: monthsOfYearForms,
  monthsAcrossYears: monthsAcrossYearsForms,
  days: daysForms,
  day: dayForms,
};

function yearsForms(first: number, last: number): Forms {
  if (first === last) {
    return { label: `${last} жыл`, short: `${last}`, during: `${last} жылы`, forPlan: `${last} жылға` };
  }
  const years = `${first}–${last}`;
  return {
    label: `${years} жылдар`,
    short: years,
    during: `${years} жылдары`,
    forPlan: `${years} жылдарға`,
  };
}

function quarterForms(year: number, quarter: number): Forms {
  const label = `${year} жылғы ${romanQuarter(quarter)} тоқсан`;
  return {
    label,
    short: `${year} ж. ${romanQuarter(quarter)} тоқс.`,
    during: `${label}да`,
    forPlan: `${label}ға`,
  };
}

function monthsOfYearForms(first: SpanEnd, last: SpanEnd): Forms {
  const [from, to] = [kazakhMonth(first.month), kazakhMonth(last.month)];
  const one = first.month === last.month;
  const before = `${last.year} жылғы ${one ? '' : `${from.nominative}–`}`;
  return {
    label: `${before}${to.nominative}`,
    short: `${last.year} ж. ${one ? '' : `${from.short}–`}${to.short}`,
    during: `${before}${to.locative}`,
    forPlan: `${before}${to.dative}`,
  };
}

function monthsAcrossYearsForms(first: SpanEnd, last: SpanEnd): Forms {
  const [from, to] = [kazakhMonth(first.month), kazakhMonth(last.month)];
  return {
    ...betweenForms(`${first.year} жылғы ${from.nominative} – ${last.year} жылғы ${to.nominative}`),
    short: `${first.year} ж. ${from.short} – ${last.year} ж. ${to.short}`,
  };
}

function daysForms(first: SpanEnd, last: SpanEnd): Forms {
  return {
    ...betweenForms(daysLabel(first, last)),
    short: `${formatDate(first.isoDate)}–${formatDate(last.isoDate)}`,
  };
}

function daysLabel(first: SpanEnd, last: SpanEnd): string {
  const to = `${last.day} ${kazakhMonth(last.month).nominative}`;
  const from = `${first.day} ${kazakhMonth(first.month).nominative}`;
  if (first.year !== last.year) return `${first.year} жылғы ${from} – ${last.year} жылғы ${to}`;
  return first.month === last.month
    ? `${last.year} жылғы ${first.day}–${to}`
    : `${last.year} жылғы ${from} – ${to}`;
}

/** «аралығында» ("between") takes both ends as they are, so neither needs a suffix. */
const betweenForms = (label: string) => ({
  label,
  during: `${label} аралығында`,
  forPlan: `${label} аралығына`,
});

function dayForms({ year, month, day, isoDate }: SpanEnd): Forms {
  const { nominative, locative, dative } = kazakhMonth(month);
  const attributive = `${locative}${locative.endsWith('а') ? 'ғы' : 'гі'}`;
  return {
    label: `${year} жылғы ${day} ${nominative}`,
    short: formatDate(isoDate),
    during: `${year} жылғы ${day} ${attributive} жағдай бойынша`,
    forPlan: `${year} жылғы ${day} ${dative}`,
  };
}
