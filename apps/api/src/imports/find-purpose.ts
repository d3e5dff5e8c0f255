import type { Role } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import type { Session } from '../accounts/find-session.ts';
import { holdsRole } from '../accounts/holds-role.ts';
import { ProblemError } from '../http/problem.ts';
import { findSubmission } from '../submissions/find-submission.ts';
import { actionsOfDocument } from './actions/actions-of-document.ts';
import { findImportedDocument } from './actions/find-action-catalogue.ts';
import { figuresOfSubmission } from './figures/figures-of-submission.ts';
import type { Purpose } from './purpose.ts';

/** What an upload is for: one of the two. */
export type ImportedFor = { submissionId: number | null; documentCode: string | null };

/**
 * What files are read for, if an account may: for a submission in one of the roles, for a document as an administrator.
 * @throws ProblemError (404) when there is no such submission or document, (403) when it is not theirs
 */
export async function findPurpose(
  db: Prisma.TransactionClient,
  session: Session,
  roles: readonly Role[],
  { submissionId, documentCode }: ImportedFor,
): Promise<Purpose> {
  if (submissionId !== null) {
    const submission = await findSubmission(db, session, roles, submissionId);
    const { directionCode: direction, refAreaCode: refArea, timePeriod } = submission;
    return figuresOfSubmission(db, { direction, refArea, timePeriod });
  }
  if (documentCode === null) throw new ProblemError('not-found');
  if (!holdsRole(session.account.grants, ['ADMINISTRATOR'])) throw new ProblemError('forbidden');
  return actionsOfDocument(db, await findImportedDocument(db, documentCode));
}
