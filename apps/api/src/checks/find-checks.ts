import type { Check, ConceptCode, Layer, Observation, Relation } from '@korsetkish/contract';
import {
  buildCatalogue,
  type Catalogue,
  CHECK_RESULTS,
  type Evaluation,
  evaluateInSteps,
} from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { findCodelists } from '../codelists/find-codelists.ts';
import type { DataRevision, NewestRevision } from '../http/find-revision.ts';
import { keepOfRevision } from '../http/keep-of-revision.ts';
import { findAllIndicators } from '../indicators/find-indicators.ts';
import { selectObservations, toObservation } from '../observations/find-observations.ts';
import type { StoredObservation } from '../observations/stored-observation.ts';
import { findRefAreas } from '../ref-areas/find-ref-areas.ts';
import { findRelations } from './find-relations.ts';
import { finishInSlices } from './finish-in-slices.ts';

/** A check with the direction of its checked figure, or of its first part where a number is checked. */
export type PlacedCheck = { check: Check; direction: ConceptCode };

/** Every declared relation, worked out wherever it can be, and those that nothing can be put to. */
export type WorkedOut = {
  /** Those that a reader must know of first. */
  placed: readonly PlacedCheck[];
  idle: Evaluation['idle'];
};

/**
 * Works the checks of a layer out, which reads every figure of it.
 * @param newest by which names and rules are known
 * @param revision at which the figures are looked at
 */
export async function workOutChecks(
  db: Database,
  newest: NewestRevision,
  layer: Layer,
  revision: DataRevision,
): Promise<WorkedOut> {
  return workOutRelations(db, newest, { layer, revision, relations: await findRelations(db) });
}

/** The same of some relations, whether or not they are declared. */
export async function workOutRelations(
  db: Database,
  newest: NewestRevision,
  { layer, revision, relations }: { layer: Layer; revision: DataRevision; relations: readonly Relation[] },
): Promise<WorkedOut> {
  const [observations, catalogue] = await Promise.all([
    findFigures(db, revision, layer),
    findCatalogue(db, newest, layer),
  ]);
  const { checks, idle } = await finishInSlices(evaluateInSteps(relations, observations, catalogue));
  return { placed: checks.map((check) => place(check, catalogue)).sort(byResult), idle };
}

/** The checks of a layer as it stands, worked out once a revision. */
export const findChecks = keepOfRevision((db: Database, newest: NewestRevision, layer: Layer) =>
  workOutChecks(db, newest, layer, newest),
);

function byResult({ check: one }: PlacedCheck, { check: other }: PlacedCheck): number {
  return CHECK_RESULTS.indexOf(one.result) - CHECK_RESULTS.indexOf(other.result);
}

function place(check: Check, catalogue: Pick<Catalogue, 'indicator'>): PlacedCheck {
  const [first] = [...check.observations, ...check.missing];
  if (first === undefined) throw new RangeError(`${check.id} names no figure`);
  return { check, direction: catalogue.indicator(first.indicator).direction };
}

/** What is printed; notes play no part in a check. */
async function findFigures(db: Database, revision: DataRevision, layer: Layer): Promise<Observation[]> {
  const everything = selectObservations({ layer, revision }, { limit: null, after: null });
  return finishInSlices(readFigures(await db.$queryRaw<StoredObservation[]>(everything)));
}

/** Figures that are read before others are let in between. */
const AT_ONCE = 2_000;

function* readFigures(rows: readonly StoredObservation[]): Generator<void, Observation[], void> {
  const figures: Observation[] = [];
  for (const row of rows) {
    figures.push(toObservation({ ...row, notes: [] }));
    if (figures.length % AT_ONCE === 0) yield;
  }
  return figures;
}

/** Names and rules that relations are worked out by. */
export async function findCatalogue(
  db: Database,
  revision: NewestRevision,
  layer: Layer,
): Promise<Catalogue> {
  const [indicators, codelists, refAreas] = await Promise.all([
    findAllIndicators(db, revision, layer),
    findCodelists(db),
    findRefAreas(db, revision, layer),
  ]);
  return buildCatalogue({ indicators, codelists, refAreas, unitMeasures: [] });
}
