import type { Indicator, Observation, RefArea } from '@korsetkish/contract';
import { isFigure } from '../quantity/quantity.ts';
import { addFigures } from './add-figures.ts';
import { type Aggregation, notAdditive, type RatioParts } from './aggregation.ts';
import { recomputeRatio } from './recompute-ratio.ts';

type AreaPart = Pick<RefArea, 'refArea' | 'parent'>;

/** What is added up over areas. */
export interface OverAreas {
  indicator: Indicator;
  /** The areas that make up the whole, e.g. all eight districts of a city. Each must have a figure. */
  areas: readonly AreaPart[];
  /** One period, breakdown and scenario. A figure of an area that is not among `areas` is refused, never left out. */
  observations: readonly Observation[];
  /** For a rate or price: what it is recomputed from. */
  ratioParts?: RatioParts;
}

/**
 * The figure of a whole from the figures of its areas, by the indicator's rule: flows and levels add; rates and prices
 * are recomputed or refused. Names the areas that lack a figure instead of adding without them.
 */
export function aggregateOverAreas({ indicator, areas, observations, ratioParts }: OverAreas): Aggregation {
  switch (indicator.overAreas) {
    case 'SUM':
      return addOverAreas(areas, observations);
    case 'RECOMPUTE':
      return recomputeRatio(indicator, ratioParts ?? null, (side) =>
        aggregateOverAreas({
          indicator: side.indicator,
          areas,
          observations: pick(areas, side.observations),
        }),
      );
    case 'LAST':
      return notAdditive('NO_RULE');
  }
}

function addOverAreas(areas: readonly AreaPart[], observations: readonly Observation[]): Aggregation {
  const expected = new Set(areas.map(({ refArea }) => refArea));
  if (areas.some(({ parent }) => parent !== null && expected.has(parent))) {
    return notAdditive('OVERLAPPING_PARTS');
  }
  const figures = observations.filter(isFigure);
  if (figures.some(({ refArea }) => !expected.has(refArea))) return notAdditive('NOT_A_PART');
  const held = new Set(figures.map(({ refArea }) => refArea));
  if (held.size === 0 || held.size < expected.size) {
    const missing = [...expected].filter((refArea) => !held.has(refArea));
    return { result: 'INCOMPLETE', held: held.size, expected: expected.size, missing };
  }
  const sum = addFigures(figures, 'AREAS');
  const countsTwice = figures.length > held.size;
  return sum.result === 'TOTAL' && countsTwice ? notAdditive('OVERLAPPING_PARTS') : sum;
}

/** Bases are held of any area; nobody is shown them, so those of other areas may stay aside. */
function pick(areas: readonly AreaPart[], bases: readonly Observation[]): Observation[] {
  return bases.filter((base) => areas.some(({ refArea }) => refArea === base.refArea));
}
