import type { CalendarReport, RoleGrant } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import { holdsRoleFor } from '../holds-role-for.ts';
import { type ReportStanding, type ReportStatus, standReport } from './report-status.ts';

/** A report with where it stands and what the reader may do with it. */
export type CalendarRow = ReportStanding & { report: CalendarReport; mayEdit: boolean; mayApprove: boolean };

/** The reports of a year: what waits for the reader, most pressing first, and all by direction. */
export type ReportCalendar = {
  mine: CalendarRow[];
  directions: { direction: string; rows: CalendarRow[] }[];
};

/** What waits for an editor, in this order. */
const PRESSING: readonly ReportStatus[] = ['RETURNED', 'DRAFT', 'DUE_SOON', 'OVERDUE', 'OPEN'];

/** @param today ISO date by which lateness is judged */
export function buildCalendar(
  { reports, today }: { reports: readonly CalendarReport[]; today: string },
  grants: readonly RoleGrant[],
  catalogue: Pick<Catalogue, 'refAreas' | 'directions'>,
): ReportCalendar {
  const rows = reports.map((report) => ({
    report,
    ...standReport(report, today),
    mayEdit: holdsRoleFor(grants, ['EDITOR'], report, catalogue),
    mayApprove: holdsRoleFor(grants, ['APPROVER'], report, catalogue),
  }));
  const byDirection = Map.groupBy(rows, ({ report }) => report.direction);
  return {
    mine: rows.filter(isWaitingForReader).toSorted(byPressure),
    directions: catalogue.directions.flatMap(({ direction }) => {
      const own = byDirection.get(direction);
      return own === undefined ? [] : [{ direction, rows: own.toSorted(byDueDay) }];
    }),
  };
}

function isWaitingForReader({ status, mayEdit, mayApprove }: CalendarRow): boolean {
  return status === 'SUBMITTED' ? mayApprove : mayEdit && PRESSING.includes(status);
}

/** What waits for an approver comes first: somebody else waits for it. */
function byPressure(one: CalendarRow, other: CalendarRow): number {
  return PRESSING.indexOf(one.status) - PRESSING.indexOf(other.status) || byDueDay(one, other);
}

function byDueDay({ report: one }: CalendarRow, { report: other }: CalendarRow): number {
  return one.due.localeCompare(other.due) || one.refArea.localeCompare(other.refArea);
}
