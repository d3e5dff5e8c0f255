import type { Layer } from '@korsetkish/contract';
import type { Database, Prisma } from '@korsetkish/prisma';

/** A state of everything readable in one layer. */
export type DataRevision = {
  /** Orders the revisions of both layers; what was published carries it. */
  id: number;
  /** Its number in its layer, from 1: what readers know it by. */
  number: number;
  publishedAt: Date;
};

/** The newest revision of a layer, and a name for the state of all that the layer's answers are made of. */
export type NewestRevision = DataRevision & { state: string };

/** Before anything of a layer was there. */
export const BEFORE_ALL: DataRevision = { id: 0, number: 0, publishedAt: new Date(0) };

/**
 * What a layer's answers are made of. What is published takes no notice of training figures, not even of there being new
 * ones; training figures bear the names that were published last.
 */
const MADE_OF: Record<Layer, readonly Layer[]> = {
  published: ['published'],
  training: ['training', 'published'],
};

const REVISION = { id: true, number: true, publishedAt: true } as const;

/** The newest data revision of a layer; null before anything is published. */
export async function findRevision(
  db: Pick<Database, 'revision'>,
  layer: Layer,
): Promise<NewestRevision | null> {
  const newest = await Promise.all(MADE_OF[layer].map((each) => findNewest(db, { layer: each })));
  if (newest.at(-1) === null) return null;
  return { ...(newest[0] ?? BEFORE_ALL), state: newest.map(nameState).join('.') };
}

/** The revision of a layer that stood at a moment; `BEFORE_ALL` when there was none yet. */
export async function findRevisionAsOf(db: Database, layer: Layer, moment: Date): Promise<DataRevision> {
  return (await findNewest(db, { layer, publishedAt: { lte: moment } })) ?? BEFORE_ALL;
}

/** The revision that has a number in a layer. */
export function findRevisionNumbered(
  db: Database,
  layer: Layer,
  number: number,
): Promise<DataRevision | null> {
  return db.revision.findUnique({ select: REVISION, where: { layer_number: { layer, number } } });
}

function findNewest(
  db: Pick<Database, 'revision'>,
  where: Prisma.RevisionWhereInput,
): Promise<DataRevision | null> {
  return db.revision.findFirst({ select: REVISION, where, orderBy: { number: 'desc' } });
}

/** The moment is there because a database made anew counts its revisions from 1 again. */
function nameState(revision: DataRevision | null): string {
  return revision === null ? '0' : `${revision.number}.${revision.publishedAt.getTime().toString(36)}`;
}
