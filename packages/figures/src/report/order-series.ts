import { formatBreakdown, type Observation } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { hasCodes } from '../scope/has-codes.ts';
import { compareBreakdowns } from './breakdown-order.ts';

/** Figures and gaps of one breakdown, at least one. */
export type Series = readonly [Observation, ...Observation[]];

/**
 * Figures by breakdown, in the order of the codelists; a breakdown by more dimensions follows the one that it divides:
 * the topic, then the television stories on it.
 */
export function orderSeries(observations: readonly Observation[], catalogue: Catalogue): Series[] {
  const ordered = observations.toSorted((one, other) => compareBreakdowns(one, other, catalogue));
  const series = [...Map.groupBy(ordered, ({ breakdown }) => formatBreakdown(breakdown)).values()].flatMap(
    ([first, ...more]): Series[] => (first === undefined ? [] : [[first, ...more]]),
  );
  const placed: Series[] = [];
  for (const each of series) {
    const whole = placed.find(([first]) => hasCodes(each[0].breakdown, first.breakdown));
    const last = whole && placed.findLastIndex(([first]) => hasCodes(first.breakdown, whole[0].breakdown));
    placed.splice(last === undefined ? placed.length : last + 1, 0, each);
  }
  return placed;
}
