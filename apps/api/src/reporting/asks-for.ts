import type { ReportingRule, TimePeriod } from '@korsetkish/contract';
import { listDueReports, parseTimePeriod } from '@korsetkish/figures';

/** Whether a rule asks for a report on a period. */
export function asksFor(rule: ReportingRule, timePeriod: TimePeriod): boolean {
  const year = Number(parseTimePeriod(timePeriod).end.slice(0, 4));
  return listDueReports(rule, { from: year, to: year }).some((report) => report.timePeriod === timePeriod);
}
