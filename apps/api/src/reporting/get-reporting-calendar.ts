import { type CalendarReport, getReportingCalendar, type ReportingRule } from '@korsetkish/contract';
import {
  type AreaInTime,
  addDays,
  listDueReports,
  listReportingAreas,
  parseTimePeriod,
} from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { implementDesk } from '../http/implement-desk.ts';
import { findAreasInTime } from './find-areas-in-time.ts';
import { toReportingRule } from './to-reporting-rule.ts';
import { todayIn } from './today.ts';

export const getReportingCalendarRoute = implementDesk(getReportingCalendar, async ({ query }, { db }) => {
  const today = todayIn('Asia/Almaty', new Date());
  const thisYear = Number(today.slice(0, 4));
  const year = query.year ?? thisYear;
  const rows = await db.reportingRule.findMany({
    orderBy: [{ direction: { position: 'asc' } }, { code: 'asc' }],
  });
  const rules = rows.map(toReportingRule);
  const first = Math.min(thisYear, ...rules.map(({ validFrom }) => Number(validFrom.slice(0, 4))));
  const areas = await findAreasInTime(db);
  const reports = (await Promise.all(rules.map((rule) => listReports(db, rule, year, areas)))).flat();
  return {
    year,
    years: Array.from({ length: thisYear - first + 1 }, (_, index) => first + index),
    today,
    reports,
  };
});

async function listReports(
  db: Database,
  rule: ReportingRule,
  year: number,
  areas: readonly AreaInTime[],
): Promise<CalendarReport[]> {
  const due = listDueReports(rule, { from: year, to: year });
  if (due.length === 0) return [];
  const submissions = await db.submission.findMany({
    where: {
      ruleCode: rule.rule,
      timePeriod: { in: due.map(({ timePeriod }) => timePeriod) },
      state: { not: 'WITHDRAWN' },
    },
    orderBy: { id: 'asc' },
    select: { id: true, refAreaCode: true, timePeriod: true, state: true, submittedAt: true },
  });
  const { direction, scenario, frequency } = rule;
  return due.flatMap((report) =>
    listReportingAreas(rule, report.timePeriod, areas).map((refArea) => {
      const own = submissions.filter(
        (each) => each.refAreaCode === refArea && each.timePeriod === report.timePeriod,
      );
      const newest = own.at(-1);
      const { start, end } = parseTimePeriod(report.timePeriod);
      return {
        rule: rule.rule,
        direction,
        refArea,
        ...report,
        scenario,
        frequency,
        opens: scenario === 'PLAN' ? start : addDays(end, 1),
        submittedAt: own.find(({ submittedAt }) => submittedAt !== null)?.submittedAt?.toISOString() ?? null,
        submission: newest === undefined ? null : { submission: newest.id, state: newest.state },
      };
    }),
  );
}
