import {
  checkSubmission,
  type EnteredObservation,
  SUBMISSION_OBSERVATIONS_LIMIT,
} from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { findCatalogue } from '../checks/find-checks.ts';
import { findRevision } from '../http/find-revision.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { findEntryBounds } from './find-entry-bounds.ts';
import { findSubmission } from './find-submission.ts';
import { listEntryProblems } from './list-entry-problems.ts';
import { SUBMISSION_READERS } from './refuse-outside-grants.ts';
import { checkProposed } from './review/check-proposed.ts';
import { findReviewPage } from './review/find-review-page.ts';
import { inReview } from './review/in-review.ts';
import type { SubmissionRow } from './to-submission.ts';

export const checkSubmissionRoute = implementDesk(
  checkSubmission,
  async ({ params, body: { observations: proposed } }, desk) => {
    if (proposed.length === 0) {
      const { checks, outliers } = await inReview(desk, params.submission, (tx, { row }) =>
        findReviewPage(tx, row.id, undefined, { after: 0, limit: SUBMISSION_OBSERVATIONS_LIMIT }),
      );
      return { checks, outliers };
    }
    const { db, session } = desk;
    const row = await findSubmission(db, session, SUBMISSION_READERS, params.submission);
    const revision = await findRevision(db, 'published');
    if (revision === null) throw new ProblemError('not-ready');
    await refuseBad(db, row, proposed);
    const catalogue = await findCatalogue(db, revision, 'published');
    return checkProposed(db, { row, revision, catalogue }, proposed);
  },
);

/** @throws ProblemError (422) naming what keeps a proposed figure from standing in the submission */
async function refuseBad(
  db: Database,
  submission: SubmissionRow,
  proposed: readonly EnteredObservation[],
): Promise<void> {
  const bounds = await findEntryBounds(db, submission, proposed);
  const errors = proposed.flatMap((entered, place) =>
    listEntryProblems(entered, bounds).map(({ field, say }) => ({
      path: `body.observations.${place}.${field}`,
      say,
    })),
  );
  if (errors.length > 0) throw new ProblemError('invalid-request', errors);
}
