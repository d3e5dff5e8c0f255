import type { Check } from '@korsetkish/contract';
import { evaluateRelation } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { findCodelists } from '../codelists/find-codelists.ts';
import { findObservations, toObservation } from '../observations/find-observations.ts';
import { findRelations } from './find-relations.ts';

/** Every declared relation, worked out wherever it can be on the published figures of a data revision. */
export async function findChecks(db: Database, revision: number): Promise<Check[]> {
  const relations = await findRelations(db);
  const indicators = [...new Set(relations.flatMap(({ terms }) => terms.map(({ indicator }) => indicator)))];
  const [rows, measures, codelists] = await Promise.all([
    findObservations(db, { layer: 'published', revision, indicators }, { limit: null, after: null }),
    db.indicator.findMany({ where: { code: { in: indicators } }, select: { code: true, measure: true } }),
    findCodelists(db),
  ]);
  const observations = rows.map(toObservation);
  const catalogue = {
    indicators: measures.map(({ code, measure }) => ({ indicator: code, measure })),
    codelists,
  };
  return relations.flatMap((relation) => evaluateRelation(relation, observations, catalogue));
}
