import type { Database, Prisma } from '@korsetkish/prisma';
import { findRevision } from '../http/find-revision.ts';
import { type FieldError, ProblemError } from '../http/problem.ts';
import { findLineKeys } from './find-line-keys.ts';
import { findStanding } from './find-standing.ts';
import { keyOf } from './observation-key.ts';
import type { SubmissionRow } from './to-submission.ts';

/**
 * A submission is handed in whole: its source is named, and every line has a figure or the reason why it has none.
 * @throws ProblemError (422) that names what is missing
 */
export async function refuseIncomplete(
  tx: Prisma.TransactionClient,
  db: Database,
  submission: SubmissionRow,
): Promise<void> {
  const { id } = submission;
  const errors: FieldError[] = [];
  if (submission.sourceId === null) {
    errors.push({ path: 'body.step', say: ({ desk }) => desk.sourceMissing });
  }
  const missing = await countMissing(tx, db, submission);
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
  const lines = await findLineKeys(db, revision, submission);
  const standing = await findStanding(tx, submission.id, lines);
  return lines.filter((line) => !standing.has(keyOf(line))).length;
}
