import type { Role } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import type { Session } from '../accounts/find-session.ts';
import { ProblemError } from '../http/problem.ts';
import { refuseOutsideGrants } from './refuse-outside-grants.ts';
import { SUBMISSION_INCLUDED, type SubmissionRow, toSubmission } from './to-submission.ts';

/**
 * A submission that an account may see in one of the roles.
 * @throws ProblemError (404) when there is none, (403) when it is another direction's or area's
 */
export async function findSubmission(
  db: Prisma.TransactionClient,
  session: Session,
  roles: readonly Role[],
  id: number,
): Promise<SubmissionRow> {
  const row = await db.submission.findUnique({ where: { id }, include: SUBMISSION_INCLUDED });
  if (row === null) throw new ProblemError('not-found');
  await refuseOutsideGrants(db, session, roles, toSubmission(row));
  return row;
}

/**
 * The same, held until the transaction ends, so that no two change it at once.
 * @param version that was looked at; left out: whichever stands
 * @throws ProblemError (409) when it has changed since
 */
export async function holdSubmission(
  tx: Prisma.TransactionClient,
  session: Session,
  roles: readonly Role[],
  id: number,
  version?: number,
): Promise<SubmissionRow> {
  await tx.$queryRaw`SELECT id FROM submission WHERE id = ${id} FOR UPDATE`;
  const row = await findSubmission(tx, session, roles, id);
  if (version !== undefined && row.version !== version) throw new ProblemError('stale-version');
  return row;
}

/** @throws ProblemError (409) unless it is being filled in */
export function refuseUnlessFilledIn({ state }: Pick<SubmissionRow, 'state'>): void {
  if (state === 'DRAFT' || state === 'RETURNED') return;
  throw new ProblemError('conflict', [
    { path: 'params.submission', say: ({ desk }) => desk.notBeingFilledIn },
  ]);
}
