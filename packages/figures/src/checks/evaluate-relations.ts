import {
  type Check,
  type CheckedFigure,
  formatBreakdown,
  type Observation,
  type Relation,
  type RelationTerm,
} from '@korsetkish/contract';
import type { CheckCatalogue } from './check-catalogue.ts';
import { checkRelation } from './check-relation.ts';
import { expandRelation, type NamedRelation } from './expand-relation.ts';
import { type FigureIndex, type HeldBreakdown, indexFigures } from './figure-index.ts';
import { listUnheldTerms } from './list-unheld-terms.ts';

/** A relation that nothing of a layer can be put to, with its terms that no figure of the layer is of. */
export type Idle = { relation: Relation; unheld: RelationTerm[] };

/** What came of declared relations: each stands among the checks, or is idle. */
export type Evaluation = { checks: Check[]; idle: Idle[] };

/**
 * Works declared relations out at every area and period where their RESULT has a figure, or, for a constant, where one
 * of their terms is published. Numbers are in base units; two sides are compared at the precision each was printed with.
 *
 * INCOMPLETE: a named term, an area, or every code of an `everyCode` has no figure there; or the printed codes fail while
 * others that the indicator may have are not printed; or the divisor may be zero. A relation that names figures of which
 * there are none anywhere is no check: it is idle. A relation over many indicators is asked only where its parts are
 * published, and gives way to one written for the very same figures.
 *
 * @param observations figures of one layer, at most one for each series and period
 * @throws RangeError when a relation has neither or both of one RESULT and a constant, or the catalogue lacks a code
 */
export function evaluateRelations(
  relations: readonly Relation[],
  observations: readonly Observation[],
  catalogue: CheckCatalogue,
): Evaluation {
  const steps = evaluateInSteps(relations, observations, catalogue);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same, with a pause after each relation and indicator, so that a server may answer others in between.
 * @param held every breakdown that figures are published by, where `observations` are only those of some periods: a code
 *   that is published in another period is one that may be missing in these
 */
export function* evaluateInSteps(
  relations: readonly Relation[],
  observations: readonly Observation[],
  catalogue: CheckCatalogue,
  held?: readonly HeldBreakdown[],
): Generator<void, Evaluation, void> {
  const figures = indexFigures(observations, held);
  yield;
  const worked: { relation: NamedRelation; checks: Check[] }[] = [];
  for (const relation of relations.flatMap((each) => expandRelation(each, catalogue))) {
    const isIdle = relation.madeFor === null && listUnheldTerms(relation, figures).length > 0;
    worked.push({ relation, checks: isIdle ? [] : checkRelation(relation, figures, catalogue) });
    yield;
  }
  const checks = withoutRepeats(worked);
  return { checks, idle: listIdle(relations, checks, figures) };
}

/** What is written for named figures goes before what is said of them in general. */
function withoutRepeats(worked: readonly { relation: NamedRelation; checks: Check[] }[]): Check[] {
  const written = new Set(
    worked.filter(({ relation }) => relation.madeFor === null).flatMap(({ checks }) => checks.map(nameSides)),
  );
  return worked.flatMap(({ relation, checks }) =>
    relation.madeFor === null ? checks : checks.filter((check) => !written.has(nameSides(check))),
  );
}

function listIdle(relations: readonly Relation[], checks: readonly Check[], figures: FigureIndex): Idle[] {
  const worked = new Set(checks.map(({ relation }) => relation));
  return relations
    .filter(({ relation }) => !worked.has(relation))
    .map((relation) => ({
      relation,
      unheld: relation.scope === null ? listUnheldTerms(relation, figures) : [],
    }));
}

/** What is asked of which figures: the same for two checks that can only come out alike. */
function nameSides({ kind, factor, observations }: Check): string {
  return [kind, factor, ...observations.map(nameFigure).sort()].join('; ');
}

function nameFigure(figure: CheckedFigure): string {
  const { role, group, sign, indicator, refArea, breakdown, timePeriod, scenario } = figure;
  return [role, group, sign, indicator, refArea, formatBreakdown(breakdown), timePeriod, scenario].join(' ');
}
