import type { Submission } from '@korsetkish/contract';
import { findDueDay } from '@korsetkish/figures';
import type { Prisma } from '@korsetkish/prisma';

/** What a submission is worded from. */
export const SUBMISSION_INCLUDED = {
  rule: { select: { scenario: true, dueDays: true, indicators: true } },
  source: { select: { code: true } },
  creator: { select: { name: true } },
  published: { select: { number: true } },
} satisfies Prisma.SubmissionInclude;

export type SubmissionRow = Prisma.SubmissionGetPayload<{ include: typeof SUBMISSION_INCLUDED }>;

/** The row as the contract words it. */
export function toSubmission(row: SubmissionRow): Submission {
  return {
    submission: row.id,
    rule: row.ruleCode,
    direction: row.directionCode,
    refArea: row.refAreaCode,
    timePeriod: row.timePeriod,
    scenario: row.scenario,
    planAct: row.planActCode,
    state: row.state,
    version: row.version,
    source: row.source?.code ?? null,
    due: row.rule && findDueDay(row.rule, row.timePeriod),
    createdBy: row.creator.name,
    createdAt: row.createdAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    revision: row.published?.number ?? null,
  };
}
