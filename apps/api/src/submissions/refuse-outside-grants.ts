import type { Role, Submission } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import type { Session } from '../accounts/find-session.ts';
import { holdsRole } from '../accounts/holds-role.ts';
import { ProblemError } from '../http/problem.ts';
import { findAreaPath } from '../ref-areas/find-area-path.ts';

/** Who may look at submissions. */
export const SUBMISSION_READERS = ['ANALYST', 'EDITOR', 'APPROVER'] as const satisfies readonly Role[];

/**
 * @throws ProblemError (403) when the account has none of the roles for the direction and the area, or an area around it
 */
export async function refuseOutsideGrants(
  db: Pick<Prisma.TransactionClient, '$queryRaw'>,
  { account }: Session,
  roles: readonly Role[],
  { direction, refArea }: Pick<Submission, 'direction' | 'refArea'>,
): Promise<void> {
  const areaPath = await findAreaPath(db, refArea);
  if (!holdsRole(account.grants, roles, { direction, areaPath })) throw new ProblemError('forbidden');
}
