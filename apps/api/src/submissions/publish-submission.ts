import type { LocalizedText } from '@korsetkish/contract';
import { publishStaged, stageSubmission } from '@korsetkish/prisma';
import { ProblemError } from '../http/problem.ts';
import { recordStep, type TakenStep } from './record-step.ts';
import type { SubmissionRow } from './to-submission.ts';

/** A submission that was published, and how many of its figures say something new. */
export type PublishedSubmission = { row: SubmissionRow; changed: number };

/**
 * Publishes the figures of a submission as vintages of one revision. It all happens in the transaction that the step is
 * taken in, so that readers see either everything or nothing.
 * Whoever calls has waited to publish.
 * @param reason what readers are told, where a published figure is corrected
 * @throws ProblemError (422) where a correction has no reason
 */
export async function publishSubmission({
  reason,
  ...taken
}: TakenStep & { reason: Pick<LocalizedText, 'kk' | 'ru'> | null }): Promise<PublishedSubmission> {
  const { tx, desk, before } = taken;
  const { changed, corrected } = await stageSubmission(tx, before.id);
  if (corrected > 0 && reason === null) {
    throw new ProblemError('invalid-request', [
      { path: 'body.reason', say: ({ desk: { reasonMissing } }) => reasonMissing },
    ]);
  }
  const revision = await tx.revision.create({
    data: {
      publishedBy: desk.session.account.name,
      // Its turn has come only now: revisions are dated in the order that they can be read in.
      publishedAt: new Date(),
      reason: `Submission ${before.id}: ${changed} figures, ${corrected} of them corrections`,
      ...(corrected > 0 && reason !== null && { reasonKk: reason.kk, reasonRu: reason.ru }),
    },
  });
  await publishStaged(tx, revision.id);
  const row = await recordStep({
    ...taken,
    state: 'PUBLISHED',
    action: 'SUBMISSION_PUBLISHED',
    publishedIn: revision.id,
  });
  return { row, changed };
}
