import type { Desk } from '../../http/implement-desk.ts';
import { ProblemError } from '../../http/problem.ts';
import { refuseUnlessApproved } from '../editions/refuse-unless-approved.ts';

/** @throws ProblemError (404) when there is no such edition, (403) when somebody else answers for it */
export async function refuseUnlessMailable({ db, session }: Desk, edition: number): Promise<void> {
  const row = await db.reportEdition.findUnique({
    where: { id: edition },
    select: { refAreaCode: true, directions: true },
  });
  if (row === null) throw new ProblemError('not-found');
  await refuseUnlessApproved(db, session, { refArea: row.refAreaCode, directions: row.directions });
}
