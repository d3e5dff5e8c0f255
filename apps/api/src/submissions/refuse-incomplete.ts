import type { Database, Prisma } from '@korsetkish/prisma';
import { findRevision } from '../http/find-revision.ts';
import { type FieldError, ProblemError } from '../http/problem.ts';
import { findSubmissionLines } from './find-submission-lines.ts';
import { keyOf } from './observation-key.ts';
import type { SubmissionRow } from './to-submission.ts';
import { SUBMISSION_OBSERVATION_INCLUDED, toSubmissionObservation } from './to-submission-observation.ts';

/**
 * A submission is handed in whole: its source is named, and every line has a figure or the reason why it has none.
 * @throws ProblemError (422) that names what is missing
 */
export async function refuseIncomplete(
  tx: Prisma.TransactionClient,
  db: Database,
  submission: SubmissionRow,
): Promise<void> {
  const { id, ruleCode } = submission;
  const errors: FieldError[] = [];
  if (submission.sourceId === null) {
    errors.push({ path: 'body.step', say: ({ desk }) => desk.sourceMissing });
  }
  const missing = ruleCode === null ? 0 : await countMissing(tx, db, submission);
  if (missing > 0) errors.push({ path: 'body.step', say: ({ desk }) => desk.linesMissing(missing) });
  const first = await tx.submissionObservation.findFirst({ where: { submissionId: id } });
  if (first === null) errors.push({ path: 'body.step', say: ({ desk }) => desk.nothingEntered });
  if (errors.length > 0) throw new ProblemError('invalid-request', errors);
}

async function countMissing(
  tx: Prisma.TransactionClient,
  db: Database,
  submission: SubmissionRow,
): Promise<number> {
  const revision = await findRevision(db, 'published');
  if (revision === null) throw new ProblemError('not-ready');
  const lines = await findSubmissionLines(db, revision, submission);
  const rows = await tx.submissionObservation.findMany({
    where: { submissionId: submission.id },
    include: SUBMISSION_OBSERVATION_INCLUDED,
  });
  const entered = new Set(rows.map(toSubmissionObservation).map(keyOf));
  return lines.filter((line) => !entered.has(keyOf(line))).length;
}
