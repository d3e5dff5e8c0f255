import {
  type Check,
  type CheckedFigure,
  formatBreakdown,
  type Observation,
  type Relation,
} from '@korsetkish/contract';
import type { CheckCatalogue } from './check-catalogue.ts';
import { checkRelation } from './check-relation.ts';
import { expandRelation } from './expand-relation.ts';
import { indexFigures } from './figure-index.ts';

/**
 * Works declared relations out at every area and period where their RESULT has a figure, or, for a constant, where one
 * of their terms is published. Numbers are in base units; two sides are compared at the precision each was printed with.
 *
 * INCOMPLETE: a named term, an area, or every code of an `everyCode` has no figure; or the printed codes fail while
 * others that the indicator may have are not printed; or the divisor may be zero. A relation over many indicators is
 * asked only where its parts are published, and gives way to one written for the very same figures.
 *
 * @param observations figures of one layer, at most one for each series and period
 * @throws RangeError when a relation has neither or both of one RESULT and a constant, or the catalogue lacks a code
 */
export function evaluateRelations(
  relations: readonly Relation[],
  observations: readonly Observation[],
  catalogue: CheckCatalogue,
): Check[] {
  const figures = indexFigures(observations);
  const worked = relations
    .flatMap((relation) => expandRelation(relation, catalogue))
    .map((relation) => ({ relation, checks: checkRelation(relation, figures, catalogue) }));
  const written = new Set(
    worked.filter(({ relation }) => relation.madeFor === null).flatMap(({ checks }) => checks.map(nameSides)),
  );
  return worked.flatMap(({ relation, checks }) =>
    relation.madeFor === null ? checks : checks.filter((check) => !written.has(nameSides(check))),
  );
}

/** What is asked of which figures: the same for two checks that can only come out alike. */
function nameSides({ kind, factor, observations }: Check): string {
  return [kind, factor, ...observations.map(nameFigure).sort()].join('; ');
}

function nameFigure(figure: CheckedFigure): string {
  const { role, group, sign, indicator, refArea, breakdown, timePeriod, scenario } = figure;
  return [role, group, sign, indicator, refArea, formatBreakdown(breakdown), timePeriod, scenario].join(' ');
}
