import { type ConceptCode, type Observation, TOTAL } from '@korsetkish/contract';

/** What figures are told apart by, in SDMX's words: the four that every figure has, or a dimension of breakdowns. */
export type PivotDimension = ConceptCode;

/** The dimensions that every figure has, in the order in which they are read. */
export const BASE_DIMENSIONS = ['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'SCENARIO'] as const;
export type BaseDimension = (typeof BASE_DIMENSIONS)[number];

/** Tells the four that every figure has from the dimensions of breakdowns. */
export function isBaseDimension(dimension: PivotDimension): dimension is BaseDimension {
  return (BASE_DIMENSIONS as readonly PivotDimension[]).includes(dimension);
}

/** Where an observation stands in a dimension: its code there, or `_T` where it is not broken down by it. */
export function memberOf(observation: Observation, dimension: PivotDimension): string {
  switch (dimension) {
    case 'INDICATOR':
      return observation.indicator;
    case 'REF_AREA':
      return observation.refArea;
    case 'TIME_PERIOD':
      return observation.timePeriod;
    case 'SCENARIO':
      return observation.scenario;
    default:
      return observation.breakdown[dimension] ?? TOTAL;
  }
}
