import type { TimePeriod } from '@korsetkish/contract';
import { parseTimePeriod } from './parse-time-period.ts';

/** The day after an ISO date. */
function dayAfter(isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** True when `later` starts on the day after `earlier` ends, whatever their lengths. */
export function isNextPeriod(earlier: TimePeriod, later: TimePeriod): boolean {
  return parseTimePeriod(later).start === dayAfter(parseTimePeriod(earlier).end);
}
