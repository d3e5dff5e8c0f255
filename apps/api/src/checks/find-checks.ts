import { type Check, EVERY, type IdleRelation, type Layer } from '@korsetkish/contract';
import { buildCatalogue, type CheckCatalogue, evaluateRelations } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { findCodelists } from '../codelists/find-codelists.ts';
import type { DataRevision } from '../http/find-revision.ts';
import { findIndicators } from '../indicators/find-indicators.ts';
import { selectObservations, toObservation } from '../observations/find-observations.ts';
import type { StoredObservation } from '../observations/stored-observation.ts';
import { findRefAreas } from '../ref-areas/find-ref-areas.ts';
import { findRelations } from './find-relations.ts';
import { keepOfRevision } from './keep-of-revision.ts';

/** Every declared relation, worked out wherever it can be, and those that no figure can be put to. */
export type WorkedOut = { checks: readonly Check[]; withoutFigures: IdleRelation[] };

/** The checks of a layer at a data revision; worked out once a revision, for they read every figure of the layer. */
export const findChecks = keepOfRevision(
  async (db: Database, revision: DataRevision, layer: Layer): Promise<WorkedOut> => {
    const [relations, observations, catalogue] = await Promise.all([
      findRelations(db),
      findFigures(db, revision, layer),
      findCatalogue(db, layer),
    ]);
    const checks = evaluateRelations(relations, observations, catalogue);
    const worked = new Set(checks.map(({ relation }) => relation));
    return {
      checks,
      withoutFigures: relations
        .filter(({ relation }) => !worked.has(relation))
        .map(({ relation, name, terms }) => ({
          relation,
          name,
          indicators: [...new Set(terms.map(({ indicator }) => indicator))].filter((code) => code !== EVERY),
        })),
    };
  },
);

/** What is printed; notes play no part in a check. */
async function findFigures(db: Database, { id }: DataRevision, layer: Layer) {
  const everything = selectObservations({ layer, revision: id }, { limit: null, after: null });
  const rows = await db.$queryRaw<StoredObservation[]>(everything);
  return rows.map((row) => toObservation({ ...row, notes: [] }));
}

async function findCatalogue(db: Database, layer: Layer): Promise<CheckCatalogue> {
  const [indicators, codelists, refAreas] = await Promise.all([
    findIndicators(db, {}, layer),
    findCodelists(db),
    findRefAreas(db, layer),
  ]);
  return buildCatalogue({ indicators, codelists, refAreas, unitMeasures: [] });
}
