import type { ReportingRule, TimePeriod } from '@korsetkish/contract';
import { addDays } from '../periods/add-days.ts';
import { parseTimePeriod } from '../periods/parse-time-period.ts';

/** One report that a rule asks for: its period, and the last day on which it is in time (ISO dates). */
export type DueReport = { timePeriod: TimePeriod; due: string };

type Timing = Pick<
  ReportingRule,
  'frequency' | 'cumulative' | 'scenario' | 'dueDays' | 'validFrom' | 'validTo'
>;

/** A year in periods of each frequency: the last month of each. */
const LAST_MONTHS: Record<ReportingRule['frequency'], readonly number[]> = {
  A: [12],
  Q: [3, 6, 9, 12],
  M: Array.from({ length: 12 }, (_, index) => index + 1),
};

/**
 * The reports that a rule asks for in the years from one to another, both included, in order of time. What happened can
 * be reported once its period has begun, so periods that are still to come are among them: it is the reader's business
 * what has yet to be.
 */
export function listDueReports(rule: Timing, years: { from: number; to: number }): DueReport[] {
  const reports: DueReport[] = [];
  for (let year = years.from; year <= years.to; year += 1) {
    for (const lastMonth of LAST_MONTHS[rule.frequency]) {
      const timePeriod = nameReportingPeriod(rule, year, lastMonth);
      const { start, end } = parseTimePeriod(timePeriod);
      if (end < rule.validFrom || (!rule.cumulative && start < rule.validFrom)) continue;
      if (rule.validTo !== null && end > rule.validTo) continue;
      reports.push({ timePeriod, due: findDueDay(rule, timePeriod) });
    }
  }
  return reports;
}

/** The last day on which the report on a period is in time. */
export function findDueDay(
  { scenario, dueDays }: Pick<ReportingRule, 'scenario' | 'dueDays'>,
  timePeriod: TimePeriod,
): string {
  const { start, end } = parseTimePeriod(timePeriod);
  return addDays(scenario === 'PLAN' ? start : end, dueDays);
}

function nameReportingPeriod(
  { frequency, cumulative }: Pick<ReportingRule, 'frequency' | 'cumulative'>,
  year: number,
  lastMonth: number,
): TimePeriod {
  if (frequency === 'A' || (cumulative && lastMonth === 12)) return String(year);
  if (cumulative) return `${year}-01-01/P${lastMonth}M`;
  return frequency === 'Q' ? `${year}-Q${lastMonth / 3}` : `${year}-${String(lastMonth).padStart(2, '0')}`;
}
