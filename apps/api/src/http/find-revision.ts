import type { Layer } from '@korsetkish/contract';
import type { Database, Prisma } from '@korsetkish/prisma';

/** A state of everything readable. */
export type DataRevision = { id: number; publishedAt: Date };

/**
 * Which revisions a layer is read at. What is published takes no notice of training figures, not even of there being
 * new ones; training figures bear the names that were published last, so they take notice of both.
 */
const READ_AT: Record<Layer, Prisma.RevisionWhereInput> = { published: { layer: 'published' }, training: {} };

/** The newest data revision of a layer; null before any figures are loaded. */
export function findRevision(db: Database, layer: Layer): Promise<DataRevision | null> {
  return db.revision.findFirst({
    select: { id: true, publishedAt: true },
    where: READ_AT[layer],
    orderBy: { id: 'desc' },
  });
}

/** A revision by its number; null when there is none of that number. */
export function findRevisionById(db: Database, id: number): Promise<DataRevision | null> {
  return db.revision.findUnique({ select: { id: true, publishedAt: true }, where: { id } });
}

/** The revision of a layer that stood at a moment; null when nothing was published yet. */
export function findRevisionAsOf(db: Database, layer: Layer, moment: Date): Promise<DataRevision | null> {
  return db.revision.findFirst({
    select: { id: true, publishedAt: true },
    where: { ...READ_AT[layer], publishedAt: { lte: moment } },
    orderBy: { id: 'desc' },
  });
}
