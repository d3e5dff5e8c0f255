import type { Layer } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';

/** A state of everything readable. */
export type DataRevision = { id: number; publishedAt: Date };

/** The newest data revision; null before any figures are loaded. */
export function findRevision(db: Database): Promise<DataRevision | null> {
  return db.revision.findFirst({ select: { id: true, publishedAt: true }, orderBy: { id: 'desc' } });
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

/** The revision that stood at a moment; null when nothing was published yet. */
export function findRevisionAsOf(db: Database, moment: Date): Promise<DataRevision | null> {
  return db.revision.findFirst({
    select: { id: true, publishedAt: true },
    where: { publishedAt: { lte: moment } },
    orderBy: { id: 'desc' },
  });
}
