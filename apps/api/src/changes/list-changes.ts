import { type DataRevision, listChanges } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { findRevisionNumbered } from '../http/find-revision.ts';
import { implement } from '../http/implement.ts';
import { refuseField } from '../http/problem.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { namedIndicators } from '../indicators/named-indicators.ts';
import { namedRefAreas } from '../ref-areas/named-ref-areas.ts';
import { findChanges } from './find-changes.ts';

export const listChangesRoute = implement(listChanges, async ({ query }, { db, revision }) => {
  const { indicator, refArea, limit } = query;
  await refuseUnknownCodes([
    namedIndicators(db, 'query.indicator', indicator),
    namedRefAreas(db, 'query.refArea', refArea),
  ]);
  const start = readCursor(query.cursor) ?? { until: revision.number, skip: 0 };
  const [since, until] = await Promise.all([
    findIdOf(db, 'query.since', query.since),
    findIdOf(db, 'query.cursor', start.until),
  ]);
  const asked = { since, until, indicators: indicator, refAreas: refArea };
  const found = await findChanges(db, asked, { skip: start.skip, take: limit + 1 });
  return {
    revisions: await findRevisions(db),
    changes: found.slice(0, limit),
    nextCursor: found.length > limit ? `${start.until}.${start.skip + limit}` : null,
  };
});

/** Up to which revision the pages look, so that what is published meanwhile moves none of them; and how far they came. */
function readCursor(cursor: string | undefined): { until: number; skip: number } | null {
  const [until, skip] = cursor?.split('.').map(Number) ?? [];
  return until === undefined || skip === undefined ? null : { until, skip };
}

/** @throws ProblemError (422) about `path` when the published layer has no such revision; 0 is before the first */
async function findIdOf(db: Database, path: 'query.since' | 'query.cursor', number: number): Promise<number> {
  if (number === 0) return 0;
  const revision = await findRevisionNumbered(db, 'published', number);
  return (
    revision?.id ??
    refuseField(path, ({ noSuchRevision, given }) => `${noSuchRevision} ${given(`${number}`)}`)
  );
}

async function findRevisions(db: Database): Promise<DataRevision[]> {
  const rows = await db.revision.findMany({
    where: { layer: 'published' },
    orderBy: { number: 'desc' },
    select: { number: true, publishedAt: true, reasonKk: true, reasonRu: true },
  });
  return rows.map(({ number, publishedAt, reasonKk, reasonRu }) => ({
    revision: number,
    publishedAt: publishedAt.toISOString(),
    reason: reasonKk === null || reasonRu === null ? null : { kk: reasonKk, ru: reasonRu },
  }));
}
