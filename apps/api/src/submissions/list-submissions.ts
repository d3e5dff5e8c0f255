import { listSubmissions, type RoleGrant } from '@korsetkish/contract';
import type { Database, Prisma } from '@korsetkish/prisma';
import { namedDirections } from '../directions/named-directions.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { findAreasWithin } from '../ref-areas/find-areas-within.ts';
import { namedRefAreas } from '../ref-areas/named-ref-areas.ts';
import { SUBMISSION_READERS } from './refuse-outside-grants.ts';
import { SUBMISSION_INCLUDED, toSubmission } from './to-submission.ts';

export const listSubmissionsRoute = implementDesk(listSubmissions, async ({ query }, { db, session }) => {
  const { direction, refArea, state, limit, cursor } = query;
  await refuseUnknownCodes([
    namedDirections(db, 'query.direction', direction),
    namedRefAreas(db, 'query.refArea', refArea),
  ]);
  const rows = await db.submission.findMany({
    where: {
      OR: await listReadable(db, session.account.grants),
      ...(direction && { directionCode: { in: direction } }),
      ...(refArea && { refAreaCode: { in: refArea } }),
      ...(state && { state: { in: state } }),
      ...(cursor && { id: { lt: Number(cursor) } }),
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
    include: SUBMISSION_INCLUDED,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    submissions: page.map(toSubmission),
    nextCursor: rows.length > limit && last !== undefined ? String(last.id) : null,
  };
});

/** Prisma takes `{}` among alternatives for none of them, not for any. */
const ANY: Prisma.SubmissionWhereInput = { id: { gt: 0 } };

/** The submissions that each grant opens. */
async function listReadable(
  db: Database,
  grants: readonly RoleGrant[],
): Promise<Prisma.SubmissionWhereInput[]> {
  const opening = grants.filter(({ role }) => SUBMISSION_READERS.some((reader) => reader === role));
  return Promise.all(
    opening.map(async ({ direction, refArea }) => ({
      ...ANY,
      ...(direction !== null && { directionCode: direction }),
      ...(refArea !== null && { refAreaCode: { in: await findAreasWithin(db, refArea) } }),
    })),
  );
}
