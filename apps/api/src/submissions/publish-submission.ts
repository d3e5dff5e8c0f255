import type { LocalizedText } from '@korsetkish/contract';
import { publishStaged, stageSubmission, waitToPublish } from '@korsetkish/prisma';
import { ProblemError } from '../http/problem.ts';
import { recordStep, type TakenStep } from './record-step.ts';
import type { SubmissionRow } from './to-submission.ts';

/**
 * Publishes the figures of a submission as vintages of one revision. It all happens in the transaction that the step is
 * taken in, so that readers see either everything or nothing.
 * @param reason what readers are told, where a published figure is corrected
 */
export async function publishSubmission({
  reason,
  ...taken
}: TakenStep & { reason: Pick<LocalizedText, 'kk' | 'ru'> | null }): Promise<SubmissionRow> {
  const { tx, desk, before } = taken;
  await waitToPublish(tx);
  const { changed, corrected } = await stageSubmission(tx, before.id);
  if (corrected > 0 && reason === null) {
    throw new ProblemError('invalid-request', [
      { path: 'body.reason', say: ({ desk: { reasonMissing } }) => reasonMissing },
    ]);
  }
  const revision = await tx.revision.create({
    data: {
      publishedBy: desk.session.account.name,
      reason: `Submission ${before.id}: ${changed} figures, ${corrected} of them corrections`,
      ...(corrected > 0 && reason !== null && { reasonKk: reason.kk, reasonRu: reason.ru }),
    },
  });
  await publishStaged(tx, revision.id);
  return recordStep({
    ...taken,
    state: 'PUBLISHED',
    action: 'SUBMISSION_PUBLISHED',
    publishedIn: revision.id,
  });
}
