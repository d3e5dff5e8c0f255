import {
  formatBreakdown,
  type KatoCode,
  type Observation,
  type RelationTerm,
  type TimePeriod,
} from '@korsetkish/contract';
import { type CheckCatalogue, findAncestors } from './check-catalogue.ts';

/** The area and period that one check is about. */
export type Place = { refArea: KatoCode; timePeriod: TimePeriod };

/** A term with the figures that stand for it at one place; none when nothing is published. */
export type ResolvedTerm = { term: RelationTerm; observations: readonly Observation[] };

/** Finds the observations of one area and period. */
export type ObservationsAt = (place: Place) => readonly Observation[];

/** Observations of a relation's indicators, by area and period, so that each place is looked up and never searched. */
export function indexByPlace(observations: readonly Observation[]): ObservationsAt {
  const byPlace = Map.groupBy(observations, placeKey);
  return (place) => byPlace.get(placeKey(place)) ?? [];
}

/** One text a place, to tell places apart. */
export function placeKey({ refArea, timePeriod }: Place): string {
  return `${refArea} ${timePeriod}`;
}

/** Whether an observation is one of a term's figures at some place: indicator, scenario, breakdown and what is fixed. */
export function isOfTerm(term: RelationTerm, observation: Observation): boolean {
  return (
    observation.indicator === term.indicator &&
    observation.scenario === term.scenario &&
    (term.refArea === null || observation.refArea === term.refArea) &&
    (term.timePeriod === null || observation.timePeriod === term.timePeriod) &&
    hasBreakdownOfTerm(term, observation)
  );
}

/** The figures of a term at a place, at most one for each code that it ranges over. */
export function resolveTerm(
  term: RelationTerm,
  place: Place,
  observationsAt: ObservationsAt,
  catalogue: CheckCatalogue,
): ResolvedTerm {
  const at = { refArea: term.refArea ?? place.refArea, timePeriod: term.timePeriod ?? place.timePeriod };
  const observations = observationsAt(at).filter((observation) => isOfTerm(term, observation));
  if (term.everyCode === null) return { term, observations };
  return { term, observations: withoutNested(term.everyCode, observations, catalogue) };
}

/** `everyCode` asks for the term's own breakdown and that one dimension, so parts of parts are left out. */
function hasBreakdownOfTerm({ breakdown, everyCode }: RelationTerm, observation: Observation): boolean {
  if (everyCode === null) return formatBreakdown(observation.breakdown) === formatBreakdown(breakdown);
  const { [everyCode]: code, ...others } = observation.breakdown;
  return code !== undefined && formatBreakdown(others) === formatBreakdown(breakdown);
}

/** Two newspapers are not added to "city newspapers": a code goes when one above it has a figure of its own. */
function withoutNested(
  dimension: string,
  observations: readonly Observation[],
  catalogue: CheckCatalogue,
): Observation[] {
  const codesWithFigure = new Set(
    observations.filter(({ obsValue }) => obsValue !== null).map(({ breakdown }) => breakdown[dimension]),
  );
  return observations.filter(({ breakdown }) => {
    const code = breakdown[dimension];
    return (
      code === undefined ||
      !findAncestors(dimension, code, catalogue).some((above) => codesWithFigure.has(above))
    );
  });
}
