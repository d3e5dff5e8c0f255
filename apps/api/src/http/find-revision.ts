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

/**
 * The revision of a layer that stood when a revision of any layer came: a generation of synthetic figures changes nothing
 * published. Null when the layer had none yet.
 */
export function findRevisionOfLayer(
  db: Database,
  layer: Layer,
  revision: number,
): Promise<DataRevision | null> {
  return db.revision.findFirst({
    select: { id: true, publishedAt: true },
    where: { layer, id: { lte: revision } },
    orderBy: { id: 'desc' },
  });
}

/** The revision of a layer that stood at a moment; null when nothing was published yet. */
export function findRevisionAsOf(db: Database, layer: Layer, moment: Date): Promise<DataRevision | null> {
  return db.revision.findFirst({
    select: { id: true, publishedAt: true },
    where: { ...READ_AT[layer], publishedAt: { lte: moment } },
    orderBy: { id: 'desc' },
  });
}
