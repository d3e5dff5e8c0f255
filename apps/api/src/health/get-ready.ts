import { getReady, type Layer } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { findRevision } from '../http/find-revision.ts';
import { implementProbe } from '../http/implement.ts';
import { ProblemError } from '../http/problem.ts';

/** A migration that stopped half-way leaves a row without an end in Prisma's own table. */
async function isMigrated(db: Database): Promise<boolean> {
  const unfinished = await db.$queryRaw<unknown[]>`
    SELECT FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL`;
  return unfinished.length === 0;
}

/** Layers with at least one figure. */
async function findHeldLayers(db: Database): Promise<Layer[]> {
  const rows = await db.$queryRaw<{ layer: Layer }[]>`
    SELECT layer FROM unnest(enum_range(NULL::layer)) AS layer
    WHERE EXISTS (
      SELECT FROM series s JOIN observation o ON o.series_id = s.id
      WHERE s.layer = layer.layer AND o.superseded_in IS NULL)`;
  return rows.map(({ layer }) => layer);
}

/** Says that figures can be read: the database answers, its migrations went through, and something is loaded. */
export const getReadyRoute = implementProbe(getReady, async (db) => {
  const [migrated, revision, training, layers] = await Promise.all([
    isMigrated(db),
    findRevision(db, 'published'),
    findRevision(db, 'training'),
    findHeldLayers(db),
  ]).catch((error: unknown) => {
    throw new ProblemError('not-ready', [], { cause: error });
  });
  if (!migrated || revision === null || training === null) throw new ProblemError('not-ready');
  return {
    status: 'ready',
    revision: revision.number,
    trainingRevision: training.number === 0 ? null : training.number,
    publishedAt: revision.publishedAt.toISOString(),
    layers,
  };
});
