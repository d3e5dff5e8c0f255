import {
  type Breakdown,
  type ConceptCode,
  formatBreakdown,
  type Observation,
  parseBreakdown,
  TOTAL,
} from '@korsetkish/contract';

/**
 * What figures are told apart by, in SDMX's words: the four dimensions that every figure has, a dimension of breakdowns
 * (`OUTCOME`), or several of these taken together (`OUTCOME+SECTOR`), whose members are whole breakdowns.
 */
export type PivotDimension = ConceptCode;

/** The dimensions that every figure has, in the order in which they are read. */
export const BASE_DIMENSIONS = ['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'SCENARIO'] as const;
export type BaseDimension = (typeof BASE_DIMENSIONS)[number];

/** In a layout: all dimensions of breakdowns that it does not name, taken together. */
export const OTHER_BREAKDOWNS = 'BREAKDOWN';

const TOGETHER = '+';

/** Tells the four that every figure has from the dimensions of breakdowns. */
export function isBaseDimension(dimension: PivotDimension): dimension is BaseDimension {
  return (BASE_DIMENSIONS as readonly PivotDimension[]).includes(dimension);
}

/** Takes dimensions of breakdowns together: rows of many indicators, each broken down its own way, need one level. */
export function joinDimensions(dimensions: readonly PivotDimension[]): PivotDimension {
  return dimensions.join(TOGETHER);
}

/** The dimensions that are taken together in one, or the one itself. */
export function splitDimension(dimension: PivotDimension): PivotDimension[] {
  return dimension.split(TOGETHER);
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
      return memberOfBreakdown(observation.breakdown, dimension);
  }
}

function memberOfBreakdown(breakdown: Breakdown, dimension: PivotDimension): string {
  if (!dimension.includes(TOGETHER)) return breakdown[dimension] ?? TOTAL;
  const together = splitDimension(dimension).flatMap((each) => {
    const code = breakdown[each];
    return code === undefined ? [] : [[each, code] as const];
  });
  return formatBreakdown(Object.fromEntries(together)) || TOTAL;
}

/** The codes that a member of a dimension of breakdowns stands for: none for the printed total. */
export function readMember(dimension: PivotDimension, code: string): Breakdown {
  if (code === TOTAL) return {};
  return dimension.includes(TOGETHER) ? (parseBreakdown(code) ?? {}) : { [dimension]: code };
}
