import type { TimePeriod } from '@korsetkish/contract';
import { parseTimePeriod } from './parse-time-period.ts';

/** The calendar months a period is made of, in order; null for a day and for a period that starts inside a month. */
export function listMonths(timePeriod: TimePeriod): TimePeriod[] | null {
  const { start, months } = parseTimePeriod(timePeriod);
  if (months === null || !start.endsWith('-01')) return null;
  const firstMonth = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
  return Array.from({ length: months }, (_, index) => {
    const month = firstMonth + index;
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
