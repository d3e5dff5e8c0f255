import type { Observation } from '@korsetkish/contract';
import { type Share, shareOf } from '../aggregation/share-of.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Figure, isFigure } from '../quantity/quantity.ts';

/** A figure's share of the printed total, in per cent, and that total. */
export type ShareOfTotal = Extract<Share, { result: 'SHARE' }> & { total: Figure };

/** Finds the share of a figure; null where there is none to speak of. */
export type FindShare = (observation: Observation) => ShareOfTotal | null;

const placeOf = ({ indicator, refArea, timePeriod, scenario }: Observation): string =>
  [indicator, refArea, timePeriod, scenario].join('|');

/**
 * Prepares to say what part of its printed total a figure is: 127 refused of 496 -> 25.6 %. Only of figures that lie in
 * their total, broken down by one dimension whose codes make it up or are named out of it.
 *
 * @param held every observation known, printed totals included
 */
export function prepareShares(held: readonly Observation[], catalogue: Catalogue): FindShare {
  const totals = new Map(
    held
      .filter(isFigure)
      .filter(({ breakdown }) => Object.keys(breakdown).length === 0)
      .map((figure) => [placeOf(figure), figure]),
  );
  return (observation) => {
    const [dimension, second] = Object.keys(observation.breakdown);
    if (dimension === undefined || second !== undefined) return null;
    const declared = catalogue.indicator(observation.indicator).dimensions;
    const kind = declared.find((each) => each.dimension === dimension)?.kind;
    if (kind !== 'PARTITION' && kind !== 'OF_WHICH') return null;
    const total = totals.get(placeOf(observation));
    if (!total || observation.unitMeasure === 'PERCENT') return null;
    const share = shareOf(observation, total);
    return share.result === 'SHARE' ? { ...share, total } : null;
  };
}
