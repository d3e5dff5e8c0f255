import { createHash } from 'node:crypto';
import type { Prisma } from '../../generated/client.ts';
import type { Database } from '../create-database.ts';
import { findTrainingInput } from './find-training-input.ts';
import { generateTraining } from './generate-training.ts';
import type { LeftOut } from './training-figures.ts';
import type { TrainingInput } from './training-input.ts';
import { TRAINING_SOURCE } from './training-source.ts';
import { removeTrainingLayer, writeTrainingLayer } from './write-training-layer.ts';

/** Goes up by 1 whenever the same input and seed would give other figures; generate-training.test.ts says when. */
const GENERATOR_VERSION = 1;

/** What the figures are drawn with where nobody chose a seed. */
export const DEFAULT_TRAINING_SEED = 2021;

/** The largest seed that the database keeps. */
export const LARGEST_TRAINING_SEED = 2 ** 31 - 1;

/** Any number that nothing else in this database locks. */
const TRAINING_LOCK = 2_021_053_103;

const WRITE_WITHIN_MS = 120_000;

export type TrainingOptions = {
  /** A whole number from 0; the one that the layer was last drawn with unless given, at first `DEFAULT_TRAINING_SEED`. */
  seed?: number;
  /** Moment of the generation. */
  now?: Date;
};

/** What was done about the training layer. */
export type TrainingReport = {
  /** The revision that it made; null: what is there was made from the very same. */
  revision: number | null;
  seed: number;
  /** Figures that were written. */
  written: number;
};

/**
 * Makes the training layer of a database, or leaves it as it is where the published figures, the seed and the generator
 * are those that it was made from: then it costs a few small queries. Published answers, their revision included, are
 * the same before and after.
 */
export async function bringTrainingLayer(
  db: Database,
  options: TrainingOptions = {},
): Promise<TrainingReport> {
  const report = await db.$transaction((tx) => bring(tx, options), { timeout: WRITE_WITHIN_MS });
  // Reads that need the index alone work only on a vacuumed table.
  if (report.revision !== null) await db.$executeRaw`VACUUM (ANALYZE) "series", "observation"`;
  return report;
}

async function bring(
  tx: Prisma.TransactionClient,
  { seed: wished, now = new Date() }: TrainingOptions,
): Promise<TrainingReport> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${TRAINING_LOCK})`;
  const newest = await tx.revision.findFirst({ where: { layer: 'training' }, orderBy: { id: 'desc' } });
  const seed = wished ?? newest?.seed ?? DEFAULT_TRAINING_SEED;
  const input = await findTrainingInput(tx);
  const madeFrom = hashOrigin(input, seed);
  if (newest?.madeFrom === madeFrom) return { revision: null, seed, written: 0 };
  const { series } = generateTraining(input, seed);
  const { id: revision } = await tx.revision.create({
    data: {
      publishedAt: now,
      publishedBy: 'training generator',
      reason: `Training figures drawn with seed ${seed}: ${series.length} series`,
      layer: 'training',
      seed,
      madeFrom,
    },
  });
  await removeTrainingLayer(tx);
  return { revision, seed, written: await writeTrainingLayer(tx, series, revision) };
}

/** Names everything that the layer is made from by its content. */
function hashOrigin(input: TrainingInput, seed: number): string {
  const origin = { version: GENERATOR_VERSION, seed, source: TRAINING_SOURCE, input };
  return createHash('sha256').update(JSON.stringify(origin)).digest('hex');
}

/** What the training layer of a database leaves out, and why. */
export async function findLeftOut(db: Database, seed: number): Promise<readonly LeftOut[]> {
  return generateTraining(await findTrainingInput(db), seed).leftOut;
}
