import type { CalendarReport } from '@korsetkish/contract';
import { dayInAlmaty } from '../../format/day-in-almaty.ts';

/**
 * Where a report that is asked for stands. Not begun: NOT_YET its period goes on, OPEN it can be filled in, DUE_SOON
 * within a week, OVERDUE; begun: the state of its submission.
 */
export type ReportStatus =
  | 'NOT_YET'
  | 'OPEN'
  | 'DUE_SOON'
  | 'OVERDUE'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'PUBLISHED';

/** @property lateDays days between the due day and the day it was first submitted, today while it was not; 0: in time */
export type ReportStanding = { status: ReportStatus; lateDays: number };

const SOON_DAYS = 7;

const DAY_MS = 86_400_000;

/** Where a report stands on a day. @param today ISO date, where reports are handed in */
export function standReport(report: CalendarReport, today: string): ReportStanding {
  const { due, opens, submission, submittedAt } = report;
  const until = submittedAt === null ? today : dayInAlmaty(submittedAt);
  const lateDays = Math.max(0, countDays(due, until));
  // What was given up is not in the calendar, so a submission stands in one of the states that a report can have.
  if (submission !== null && submission.state !== 'WITHDRAWN') return { status: submission.state, lateDays };
  if (lateDays > 0) return { status: 'OVERDUE', lateDays };
  if (opens > today) return { status: 'NOT_YET', lateDays };
  return { status: countDays(today, due) <= SOON_DAYS ? 'DUE_SOON' : 'OPEN', lateDays };
}

/** Whether a report was handed in, in time or not. */
export function isHandedIn({ submittedAt }: CalendarReport): boolean {
  return submittedAt !== null;
}

/** Days from one ISO date to another; negative when it lies before. */
function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
