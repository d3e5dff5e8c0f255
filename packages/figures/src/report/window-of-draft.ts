import type { TimePeriod, TimeWindow } from '@korsetkish/contract';
import { parseTimePeriod } from '../periods/parse-time-period.ts';

/** The time that a report from a draft is about unless told: the draft's period and the year before it. */
export function windowOfDraft(timePeriod: TimePeriod): TimeWindow {
  const year = Number(parseTimePeriod(timePeriod).end.slice(0, 4));
  return { startPeriod: String(year - 1), endPeriod: timePeriod };
}
