import type { Prisma } from '@korsetkish/prisma';
import { findCatalogue } from '../../checks/find-checks.ts';
import { findRevision, type NewestRevision } from '../../http/find-revision.ts';
import type { Desk } from '../../http/implement-desk.ts';
import { inOneSnapshot } from '../../http/in-one-snapshot.ts';
import { ProblemError } from '../../http/problem.ts';
import { findSubmission } from '../find-submission.ts';
import { SUBMISSION_READERS } from '../refuse-outside-grants.ts';
import type { SubmissionRow } from '../to-submission.ts';
import { isReviewCurrent, reviewSubmission } from './review-submission.ts';

type Looked = { row: SubmissionRow; revision: NewestRevision };

/**
 * Looks at what was found in a submission that an account may read. It is worked out first where the submission or what
 * is published has moved on, and not again for the next look.
 * @param look sees the submission and what was found of it in one state
 */
export async function inReview<Answer>(
  { db, session }: Pick<Desk, 'db' | 'session'>,
  submission: number,
  look: (tx: Prisma.TransactionClient, looked: Looked) => Promise<Answer>,
): Promise<Answer & Looked> {
  for (;;) {
    const known = await findLooked({ db, session }, submission);
    const isKnown = await isReviewCurrent(db, known.row, known.revision);
    // Read before the transaction begins, so that nobody waits for a second connection while holding a first one.
    const catalogue = isKnown ? null : await findCatalogue(db, known.revision, 'published');
    const answer = await inOneSnapshot(db, async (tx) => {
      const looked = await findLooked({ db: tx, session }, submission);
      if (!(await isReviewCurrent(tx, looked.row, looked.revision))) {
        if (catalogue === null || looked.revision.id !== known.revision.id) return null;
        await reviewSubmission(tx, { ...looked, catalogue });
      }
      return { ...(await look(tx, looked)), ...looked };
    });
    if (answer !== null) return answer;
  }
}

async function findLooked(
  { db, session }: { db: Prisma.TransactionClient; session: Desk['session'] },
  submission: number,
): Promise<Looked> {
  const row = await findSubmission(db, session, SUBMISSION_READERS, submission);
  const revision = await findRevision(db, 'published');
  if (revision === null) throw new ProblemError('not-ready');
  return { row, revision };
}
