import type { TimePeriod } from '@korsetkish/contract';
import { type DescribedPeriod, daysOf } from './days-of.ts';

/** The calendar months a period is made of, in order; null for a day and for a period that starts or ends inside a month. */
export function listMonths(period: DescribedPeriod): TimePeriod[] | null {
  const { start, end } = daysOf(period);
  if (!start.endsWith('-01') || !isLastOfMonth(end)) return null;
  const firstMonth = countMonths(start);
  const months = countMonths(end) - firstMonth + 1;
  return Array.from({ length: months }, (_, index) => {
    const month = firstMonth + index;
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** Months from the year 0 to that of a day. */
const countMonths = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const isLastOfMonth = (day: string): boolean =>
  Number(day.slice(8)) ===
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
