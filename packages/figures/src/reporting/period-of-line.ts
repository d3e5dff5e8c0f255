import type { Measure, TimePeriod } from '@korsetkish/contract';
import { parseTimePeriod } from '../periods/parse-time-period.ts';

/**
 * The period that one figure of a report is about: a level is told as of the report's last day, everything else over the
 * whole of it. `2021-Q2` -> `2021-06-30` for a stock.
 */
export function periodOfLine(measure: Measure, reportPeriod: TimePeriod): TimePeriod {
  return measure === 'STOCK' ? parseTimePeriod(reportPeriod).end : reportPeriod;
}
