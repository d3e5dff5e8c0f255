import type { RevisionEvent } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';

/** The newest revision of each layer that has one. */
export async function findNewestRevisions(db: Database): Promise<RevisionEvent[]> {
  const newest = await db.revision.groupBy({
    by: ['layer'],
    _max: { number: true },
    orderBy: { layer: 'asc' },
  });
  return newest.flatMap(({ layer, _max: { number } }) => (number === null ? [] : [{ layer, number }]));
}
