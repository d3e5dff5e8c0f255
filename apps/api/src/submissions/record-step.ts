import type { AuditAction, SubmissionState } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { recordAudit } from '../audit/record-audit.ts';
import type { Desk } from '../http/implement-desk.ts';
import { SUBMISSION_INCLUDED, type SubmissionRow, toSubmission } from './to-submission.ts';

/** A step that an account takes with a submission that it holds. */
export type TakenStep = {
  tx: Prisma.TransactionClient;
  desk: Desk;
  before: SubmissionRow;
  message: string | null;
};

/**
 * Writes down where a submission stands from now on, who brought it there, and what they said.
 * @param publishedIn the revision that published it, where it did
 */
export async function recordStep({
  tx,
  desk,
  before,
  message,
  state,
  action,
  publishedIn,
}: TakenStep & {
  state: SubmissionState;
  action: AuditAction;
  publishedIn?: number;
}): Promise<SubmissionRow> {
  const { id } = before;
  await tx.submissionStep.create({
    data: { submissionId: id, accountId: desk.session.account.account, state, message },
  });
  const after = await tx.submission.update({
    where: { id },
    data: {
      state,
      version: { increment: 1 },
      ...(state === 'SUBMITTED' && { submittedAt: before.submittedAt ?? new Date() }),
      // What was taken back was not handed in: nobody is in time by handing in what is not done.
      ...(state === 'DRAFT' && { submittedAt: null }),
      ...(publishedIn !== undefined && { publishedIn }),
    },
    include: SUBMISSION_INCLUDED,
  });
  await recordAudit(tx, {
    ...desk.actor,
    action,
    subject: 'submission',
    subjectId: String(id),
    before: toSubmission(before),
    after: { ...toSubmission(after), message },
  });
  return after;
}
