import {
  formatBreakdown,
  type KatoCode,
  type Observation,
  type Relation,
  type RelationTerm,
} from '@korsetkish/contract';
import type { CheckCatalogue } from './check-catalogue.ts';
import type { FigureIndex } from './figure-index.ts';
import { type Interval, intervalAround } from './interval.ts';
import { printedInterval } from './printed-interval.ts';
import { isOfTerm, type Place } from './resolve-term.ts';
import { type HeldObservation, isHeld, without } from './term-figures.ts';

/** The side of a relation that is checked at one place: a printed figure, or a constant without one. */
export type CheckedSide = { place: Place } & (
  | { term: RelationTerm; observation: HeldObservation }
  | { constant: number }
);

/** The checked number with the room of its printing, in base units. */
export function intervalOfSide(side: CheckedSide, catalogue: CheckCatalogue): Interval {
  if ('constant' in side) return intervalAround(side.constant);
  const { measure } = catalogue.indicator(side.term.indicator);
  return printedInterval(side.observation, measure, side.term.roundedTo);
}

/**
 * Where a relation is checked: at every figure of its RESULT, or, for a constant, wherever one of its terms is published.
 *
 * @throws RangeError when the relation has neither or both of one RESULT and a constant
 */
export function findCheckedSides(
  { relation, terms, constant }: Relation,
  figures: FigureIndex,
  catalogue: CheckCatalogue,
): CheckedSide[] {
  const results = terms.filter(({ role }) => role === 'RESULT');
  const [term] = results;
  if (results.length > 1 || (term === undefined) === (constant === null)) {
    throw new RangeError(`${relation}: a relation has either one RESULT or a constant`);
  }
  if (term === undefined) {
    return listPlaces(terms, figures, catalogue).map((place) => ({ place, constant: constant ?? 0 }));
  }
  // A figure of one code is no whole of that dimension's codes.
  const dimensions = terms.flatMap(({ everyCode, breakdown }) =>
    breakdown === null ? (everyCode ?? []) : [],
  );
  return findFigures(term, figures)
    .filter(({ breakdown }) => !dimensions.some((dimension) => dimension in breakdown))
    .map((observation) => ({ place: observation, term, observation }));
}

function findFigures(term: RelationTerm, figures: FigureIndex): HeldObservation[] {
  return figures
    .of(term.indicator)
    .filter(isHeld)
    .filter((each) => isOfTerm(term, each));
}

/** Every place that a figure of the terms stands at; terms that fix area or period are asked only if all do. */
function listPlaces(
  terms: readonly RelationTerm[],
  figures: FigureIndex,
  catalogue: CheckCatalogue,
): Place[] {
  const free = terms.filter(({ refArea, timePeriod }) => refArea === null && timePeriod === null);
  const asksScenario = terms.some(({ scenario }) => scenario === null);
  const places = (free.length > 0 ? free : terms).flatMap((term) =>
    findFigures(term, figures).map(
      ({ refArea, timePeriod, breakdown, scenario }): Place => ({
        refArea: term.everyArea ? parentOf(refArea, catalogue) : refArea,
        timePeriod,
        // What the terms fix is the same everywhere, so it must not tell places apart.
        breakdown: term.breakdown === null ? without(term.everyCode, breakdown) : {},
        scenario: asksScenario ? scenario : 'ACTUAL',
      }),
    ),
  );
  return [...new Map(places.map((place) => [keyOf(place), place])).values()];
}

/** The republic lies in nothing: it is its own whole. */
function parentOf(refArea: KatoCode, { refAreas }: CheckCatalogue): KatoCode {
  return refAreas.find((area) => area.refArea === refArea)?.parent ?? refArea;
}

const keyOf = ({ refArea, timePeriod, breakdown, scenario }: Omit<Place, 'obsValue'> | Observation) =>
  [refArea, timePeriod, formatBreakdown(breakdown), scenario].join(' ');
