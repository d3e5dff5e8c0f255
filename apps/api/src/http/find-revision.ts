import type { Database } from '@korsetkish/prisma';

/** A state of everything readable. */
export type DataRevision = { id: number; publishedAt: Date };

/** The newest data revision; null before any figures are loaded. */
export function findRevision(db: Database): Promise<DataRevision | null> {
  return db.revision.findFirst({ select: { id: true, publishedAt: true }, orderBy: { id: 'desc' } });
}

/** A revision by its number; null when there is none of that number. */
export function findRevisionById(db: Database, id: number): Promise<DataRevision | null> {
  return db.revision.findUnique({ select: { id: true, publishedAt: true }, where: { id } });
}

/** The revision that stood at a moment; null when nothing was published yet. */
export function findRevisionAsOf(db: Database, moment: Date): Promise<DataRevision | null> {
  return db.revision.findFirst({
    select: { id: true, publishedAt: true },
    where: { publishedAt: { lte: moment } },
    orderBy: { id: 'desc' },
  });
}
