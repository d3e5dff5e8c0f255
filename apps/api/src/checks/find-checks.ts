import type { Check, Layer } from '@korsetkish/contract';
import { buildCatalogue, evaluateRelation } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { findCodelists } from '../codelists/find-codelists.ts';
import { findIndicators } from '../indicators/find-indicators.ts';
import { findObservations, toObservation } from '../observations/find-observations.ts';
import { findRelations } from './find-relations.ts';

/** Every declared relation, worked out wherever it can be on the figures of a layer and a data revision. */
export async function findChecks(db: Database, revision: number, layer: Layer): Promise<Check[]> {
  const relations = await findRelations(db);
  const codes = [...new Set(relations.flatMap(({ terms }) => terms.map(({ indicator }) => indicator)))];
  const [rows, indicators, codelists] = await Promise.all([
    findObservations(db, { layer, revision, indicators: codes }, { limit: null, after: null }),
    findIndicators(db, { code: { in: codes } }, layer),
    findCodelists(db),
  ]);
  const observations = rows.map(toObservation);
  const catalogue = buildCatalogue({ indicators, codelists, refAreas: [], unitMeasures: [] });
  return relations.flatMap((relation) => evaluateRelation(relation, observations, catalogue));
}
