import {
  type Breakdown,
  type ConceptCode,
  formatBreakdown,
  type Observation,
  type ObservationKey,
} from '@korsetkish/contract';

/** An observation that holds a figure. */
export type HeldObservation = Observation & { obsValue: number };

/** The figures that stand for a term at one place. */
export type TermFigures = {
  observations: readonly HeldObservation[];
  /** What is known to belong to the term and has no figure. */
  missing: readonly ObservationKey[];
  /** Codes without a figure, of which nobody knows whether there is anything to count under them. */
  unprinted: readonly ObservationKey[];
};

export function isHeld(observation: Observation): observation is HeldObservation {
  return observation.obsValue !== null;
}

/** A breakdown but for one dimension: parts are told from parts of parts by what is left. */
export function without(dimension: ConceptCode | null, breakdown: Breakdown): Breakdown {
  if (dimension === null) return breakdown;
  const { [dimension]: _code, ...others } = breakdown;
  return others;
}

export function isSameBreakdown(one: Breakdown, other: Breakdown): boolean {
  return formatBreakdown(one) === formatBreakdown(other);
}
