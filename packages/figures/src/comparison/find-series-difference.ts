import { formatBreakdown, type Observation } from '@korsetkish/contract';

const isSame = {
  DIFFERENT_LAYER: (a, b) => a.layer === b.layer,
  DIFFERENT_INDICATOR: (a, b) => a.indicator === b.indicator,
  DIFFERENT_AREA: (a, b) => a.refArea === b.refArea,
  DIFFERENT_BREAKDOWN: (a, b) => formatBreakdown(a.breakdown) === formatBreakdown(b.breakdown),
  DIFFERENT_UNIT: (a, b) => a.unitMeasure === b.unitMeasure,
  DIFFERENT_SCENARIO: (a, b) => a.scenario === b.scenario,
} as const satisfies Record<string, (a: Observation, b: Observation) => boolean>;

/** In what two observations belong to different series, published and training figures included. */
export type SeriesDifference = keyof typeof isSame;

const IN_ORDER = [
  'DIFFERENT_LAYER',
  'DIFFERENT_INDICATOR',
  'DIFFERENT_AREA',
  'DIFFERENT_BREAKDOWN',
  'DIFFERENT_UNIT',
  'DIFFERENT_SCENARIO',
] as const satisfies readonly SeriesDifference[];

/** The first difference of two observations' series, but for those that `allowed` names; null when there is none. */
export function findSeriesDifference(
  a: Observation,
  b: Observation,
  allowed: readonly SeriesDifference[] = [],
): SeriesDifference | null {
  return IN_ORDER.find((difference) => !allowed.includes(difference) && !isSame[difference](a, b)) ?? null;
}
