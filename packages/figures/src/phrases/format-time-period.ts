import type { Language, TimePeriod } from '@korsetkish/contract';
import type { DescribedPeriod } from '../periods/days-of.ts';
import { parseTimePeriod } from '../periods/parse-time-period.ts';
import { formatKazakhSpan } from './kazakh-period.ts';
import type { PeriodForm } from './period-form.ts';
import { type PeriodSpan, spanBetween, spanOfPeriod } from './period-span.ts';
import { formatRussianDay, formatRussianSpan } from './russian-period.ts';

/**
 * A period in words.
 * @throws RangeError when the text is not a time period
 */
export function formatTimePeriod(timePeriod: TimePeriod, language: Language, form: PeriodForm): string {
  return formatSpan(spanOfPeriod(parseTimePeriod(timePeriod)), language, form);
}

/** The same for a period that may be told by its first and last day. */
export function formatDescribedPeriod(period: DescribedPeriod, language: Language, form: PeriodForm): string {
  return typeof period === 'string'
    ? formatTimePeriod(period, language, form)
    : formatSpan(spanBetween(period.start, period.end), language, form);
}

/**
 * A window in words, by its first and last day: `2020`, `2021-05` -> `2020 год – май 2021 года`. Ends of one kind make
 * one phrase: `2020–2022 годы`, `январь–май 2021 года`.
 * @throws RangeError when an end is not a time period, or the window ends before it starts
 */
export function formatTimeWindow(startPeriod: TimePeriod, endPeriod: TimePeriod, language: Language): string {
  const [start, end] = [parseTimePeriod(startPeriod), parseTimePeriod(endPeriod)];
  const whole = spanBetween(start.start, end.end);
  if (startPeriod === endPeriod) return formatSpan(spanOfPeriod(start), language, 'label');
  if (
    whole.kind === 'YEARS' ||
    (start.kind === end.kind && (start.kind === 'MONTH' || start.kind === 'DAY'))
  ) {
    return formatSpan(whole, language, 'label');
  }
  return `${formatWindowEnd(spanOfPeriod(start), language)} – ${formatWindowEnd(spanOfPeriod(end), language)}`;
}

/**
 * A day as a date: `1 июня 2021 года`, `2021 жылғы 1 маусым`; a figure of a day is "as of" it and not said so.
 * @throws RangeError when the text is not a time period
 */
export function formatDay(isoDate: string, language: Language): string {
  return formatWindowEnd(spanOfPeriod(parseTimePeriod(isoDate)), language);
}

function formatSpan(span: PeriodSpan, language: Language, form: PeriodForm): string {
  return language === 'ru' ? formatRussianSpan(span, form) : formatKazakhSpan(span, form);
}

/** A day that ends a window is a date, not "as of" it. */
function formatWindowEnd(span: PeriodSpan, language: Language): string {
  return span.kind === 'DAY' && language === 'ru'
    ? formatRussianDay(span.on)
    : formatSpan(span, language, 'label');
}
