import { type Check, type CheckedFigure, formatBreakdown, type RelationTerm } from '@korsetkish/contract';
import type { CheckCatalogue } from './check-catalogue.ts';
import { compareSides } from './compare-sides.ts';
import type { NamedRelation } from './expand-relation.ts';
import type { FigureIndex } from './figure-index.ts';
import { findCheckedSides, intervalOfSide } from './find-checked-sides.ts';
import { type Place, type ResolvedTerm, resolveTerm } from './resolve-term.ts';
import type { HeldObservation } from './term-figures.ts';

/** Works a relation among named indicators out wherever it can be asked. */
export function checkRelation(
  relation: NamedRelation,
  figures: FigureIndex,
  catalogue: CheckCatalogue,
): Check[] {
  const partTerms = relation.terms.filter(({ role }) => role !== 'RESULT');
  return findCheckedSides(relation, figures, catalogue).flatMap((side) => {
    const parts = partTerms.map((term) => resolveTerm(term, side.place, figures, catalogue));
    if (!isAsked(relation, parts)) return [];
    return {
      id: identify(relation, side.place),
      relation: relation.relation,
      kind: relation.kind,
      name: relation.name,
      refArea: side.place.refArea,
      timePeriod: side.place.timePeriod,
      ...compareSides(relation, intervalOfSide(side, catalogue), parts, catalogue),
      factor: relation.factor,
      observations: [
        ...('constant' in side ? [] : [toCheckedFigure(side.term, side.observation)]),
        ...parts.flatMap(({ term, observations }) => observations.map((each) => toCheckedFigure(term, each))),
      ],
      note: isRemarkedOn(relation, side.place) ? relation.note : null,
    };
  });
}

/** A remark that names figures of one period says nothing of another's. */
const isRemarkedOn = ({ notePeriods }: NamedRelation, { timePeriod }: Place): boolean =>
  notePeriods.length === 0 || notePeriods.includes(timePeriod);

/**
 * An area without areas in it is no whole of any. A relation over many indicators is asked where its parts are
 * published: that a source prints a total alone, or a few districts, is no finding.
 */
function isAsked({ madeFor }: NamedRelation, parts: readonly ResolvedTerm[]): boolean {
  if (parts.some(({ term, ...found }) => term.everyArea && isNothing(found))) return false;
  return (
    madeFor === null ||
    parts.every(
      ({ term, observations, missing }) =>
        observations.length > 0 && (term.everyCode !== null || missing.length === 0),
    )
  );
}

const isNothing = ({ observations, missing }: Pick<ResolvedTerm, 'observations' | 'missing'>) =>
  observations.length + missing.length === 0;

/** `YOUTH_PROJECTS_DELIVERED.750000000.2020`, with the indicator, dimension, breakdown and scenario where those vary. */
function identify({ relation, madeFor, terms }: NamedRelation, place: Place): string {
  const varies = (field: 'breakdown' | 'scenario') => terms.some((term) => term[field] === null);
  return [
    relation,
    madeFor?.indicator,
    madeFor?.dimension,
    place.refArea,
    place.timePeriod,
    varies('breakdown') && formatBreakdown(place.breakdown),
    varies('scenario') && place.scenario,
  ]
    .filter(Boolean)
    .join('.');
}

function toCheckedFigure({ role, group, sign }: RelationTerm, observation: HeldObservation): CheckedFigure {
  const { indicator, refArea, breakdown, timePeriod, scenario } = observation;
  const { periodAssumed, obsValue, decimals, unitMeasure, unitMult, obsStatus, qualifier, source, layer } =
    observation;
  return {
    ...{ indicator, refArea, breakdown, timePeriod, scenario },
    ...{ periodAssumed, obsValue, decimals, unitMeasure, unitMult, obsStatus, qualifier, source, layer },
    ...{ role, group, sign },
  };
}
