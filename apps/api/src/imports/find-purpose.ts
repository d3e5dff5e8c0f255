import type { ImportContents, Role } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import type { Session } from '../accounts/find-session.ts';
import { holdsRole } from '../accounts/holds-role.ts';
import { ProblemError } from '../http/problem.ts';
import { findSubmission } from '../submissions/find-submission.ts';
import { entriesOfDocument } from './entries/entries-of-document.ts';
import { findImportedDocument } from './entries/find-entry-catalogue.ts';
import { figuresOfSubmission } from './figures/figures-of-submission.ts';
import type { Purpose } from './purpose.ts';

/** What an upload is for: a submission, or what a document says. */
export type ImportedFor = {
  submissionId: number | null;
  documentCode: string | null;
  contents: ImportContents | null;
};

/**
 * What files are read for, if an account may: for a submission in one of the roles, for a document as an administrator.
 * @throws ProblemError (404) when there is no such submission or document, (403) when it is not theirs
 */
export async function findPurpose(
  db: Prisma.TransactionClient,
  session: Session,
  roles: readonly Role[],
  { submissionId, documentCode, contents }: ImportedFor,
): Promise<Purpose> {
  if (submissionId !== null) {
    const submission = await findSubmission(db, session, roles, submissionId);
    const { directionCode: direction, refAreaCode: refArea, timePeriod } = submission;
    return figuresOfSubmission(db, { direction, refArea, timePeriod });
  }
  if (documentCode === null || contents === null) throw new ProblemError('not-found');
  if (!holdsRole(session.account.grants, ['ADMINISTRATOR'])) throw new ProblemError('forbidden');
  return entriesOfDocument(db, await findImportedDocument(db, documentCode), contents);
}
