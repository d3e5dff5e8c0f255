import type { Indicator, Observation } from '@korsetkish/contract';
import { findSeriesDifference } from '../comparison/find-series-difference.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import type { DescribedPeriod } from '../periods/days-of.ts';
import { listMonths } from '../periods/list-months.ts';
import { periodContains } from '../periods/period-contains.ts';
import { isFigure } from '../quantity/quantity.ts';
import { addFigures } from './add-figures.ts';
import { type Aggregation, notAdditive, type RatioParts } from './aggregation.ts';
import { recomputeRatio } from './recompute-ratio.ts';

/** What is added up over time. */
export interface OverTime {
  indicator: Indicator;
  /** The period the figure is wanted for. */
  timePeriod: DescribedPeriod;
  /** One series. Observations whose period does not lie inside `timePeriod` are left out. */
  observations: readonly Observation[];
  /** For a rate or price: what it is recomputed from. */
  ratioParts?: RatioParts;
}

/**
 * The figure of a period from those of its parts, by the indicator's rule. Flows add, when their periods cover every
 * month once: a year and its quarter are never added, and months without a figure are named. A level is the last one
 * known, with its own `timePeriod`. Rates and prices are recomputed or refused.
 */
export function aggregateOverTime({
  indicator,
  timePeriod,
  observations,
  ratioParts,
}: OverTime): Aggregation {
  switch (indicator.overTime) {
    case 'SUM':
      return addOverTime(timePeriod, inside(timePeriod, observations));
    case 'LAST':
      return takeLast(timePeriod, inside(timePeriod, observations));
    case 'RECOMPUTE':
      return recomputeRatio(indicator, ratioParts ?? null, (side) =>
        aggregateOverTime({ indicator: side.indicator, timePeriod, observations: side.observations }),
      );
  }
}

const inside = (timePeriod: DescribedPeriod, observations: readonly Observation[]): readonly Observation[] =>
  observations.filter((observation) => periodContains(timePeriod, observation.timePeriod));

function addOverTime(timePeriod: DescribedPeriod, observations: readonly Observation[]): Aggregation {
  const expected = listMonths(timePeriod);
  const figures = observations.filter(isFigure);
  const parts = figures.map((figure) => listMonths(figure.timePeriod));
  if (expected === null || parts.includes(null)) return notAdditive('NOT_WHOLE_MONTHS');

  const months = parts.flatMap((part) => part ?? []);
  const held = new Set(months);
  if (held.size < months.length) return notAdditive('OVERLAPPING_PARTS');
  if (held.size < expected.length) {
    const missing = expected.filter((month) => !held.has(month));
    return { result: 'INCOMPLETE', held: held.size, expected: expected.length, missing };
  }
  const sum = addFigures(figures, 'TIME');
  return sum.result === 'TOTAL' ? { ...sum, timePeriod } : sum;
}

function takeLast(timePeriod: DescribedPeriod, observations: readonly Observation[]): Aggregation {
  const last = observations.toSorted((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod)).at(-1);
  // A gap at the end is said, not bridged with an older level.
  if (!last || !isFigure(last)) {
    const missing = last?.timePeriod ?? (typeof timePeriod === 'string' ? timePeriod : timePeriod.end);
    return { result: 'INCOMPLETE', held: 0, expected: 1, missing: [missing] };
  }
  if (observations.some((observation) => findSeriesDifference(last, observation) !== null)) {
    return notAdditive('DIFFERENT_SERIES');
  }
  return addFigures([last], 'TIME');
}
