import type { KatoCode } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import type { Session } from '../../accounts/find-session.ts';
import { holdsRole } from '../../accounts/holds-role.ts';
import { ProblemError } from '../../http/problem.ts';
import { findAreaPath } from '../../ref-areas/find-area-path.ts';

/** @throws ProblemError (403) unless the account approves each of the directions for the area, or an area around it */
export async function refuseUnlessApproved(
  db: Database,
  { account }: Session,
  { refArea, directions }: { refArea: KatoCode; directions: readonly string[] },
): Promise<void> {
  const areaPath = await findAreaPath(db, refArea);
  const approves = (direction: string) => holdsRole(account.grants, ['APPROVER'], { direction, areaPath });
  if (!directions.every(approves)) throw new ProblemError('forbidden');
}
