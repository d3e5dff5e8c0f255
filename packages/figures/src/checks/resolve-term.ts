import type {
  Breakdown,
  KatoCode,
  Observation,
  ObservationKey,
  RelationTerm,
  Scenario,
  TimePeriod,
} from '@korsetkish/contract';
import { listAreasWithin } from '../areas/areas-in-time.ts';
import type { CheckCatalogue } from './check-catalogue.ts';
import type { FigureIndex } from './figure-index.ts';
import { resolveCodes } from './resolve-codes.ts';
import { isHeld, isSameBreakdown, type TermFigures, without } from './term-figures.ts';

/** What one check is about: the area and period, and what its terms leave to the checked figure. */
export type Place = {
  refArea: KatoCode;
  timePeriod: TimePeriod;
  breakdown: Breakdown;
  scenario: Scenario;
};

/** A term with the figures that stand for it at one place. */
export type ResolvedTerm = TermFigures & { term: RelationTerm };

/** Whether an observation is one of a term's figures at some place: its indicator, and whatever the term fixes. */
export function isOfTerm(term: RelationTerm, observation: Observation): boolean {
  const { everyCode, breakdown, scenario, refArea, timePeriod } = term;
  return (
    observation.indicator === term.indicator &&
    (scenario === null || observation.scenario === scenario) &&
    (refArea === null || term.everyArea || observation.refArea === refArea) &&
    (timePeriod === null || observation.timePeriod === timePeriod) &&
    (everyCode === null || everyCode in observation.breakdown) &&
    (breakdown === null || isSameBreakdown(without(everyCode, observation.breakdown), breakdown))
  );
}

/** The figures of a term at a place: one, or one for each code or area that it ranges over. */
export function resolveTerm(
  term: RelationTerm,
  place: Place,
  figures: FigureIndex,
  catalogue: CheckCatalogue,
): ResolvedTerm {
  const key: ObservationKey = {
    indicator: term.indicator,
    refArea: term.refArea ?? place.refArea,
    breakdown: term.breakdown ?? place.breakdown,
    timePeriod: term.timePeriod ?? place.timePeriod,
    scenario: term.scenario ?? place.scenario,
  };
  if (term.everyCode !== null) return { term, ...resolveCodes(key, term.everyCode, figures, catalogue) };
  const keys = term.everyArea
    ? listAreasWithin(key.refArea, key.timePeriod, catalogue.refAreas).map(({ refArea }) => ({
        ...key,
        refArea,
      }))
    : [key];
  return { term, ...resolveKeys(keys, figures) };
}

function resolveKeys(keys: readonly ObservationKey[], figures: FigureIndex): TermFigures {
  const found = keys.map((key) => ({ key, observation: findFigure(key, figures) }));
  return {
    observations: found.flatMap(({ observation }) => observation ?? []),
    missing: found.flatMap(({ key, observation }) => (observation ? [] : key)),
    unprinted: [],
  };
}

function findFigure(key: ObservationKey, figures: FigureIndex) {
  return figures
    .at(key.indicator, key.refArea, key.timePeriod)
    .filter(
      ({ breakdown, scenario }) => scenario === key.scenario && isSameBreakdown(breakdown, key.breakdown),
    )
    .find(isHeld);
}
