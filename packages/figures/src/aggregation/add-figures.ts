import { findSeriesDifference, type SeriesDifference } from '../comparison/find-series-difference.ts';
import { isSamePeriod } from '../periods/period-contains.ts';
import { combineQualifiers } from '../quantity/combine-qualifiers.ts';
import { exactBaseUnits, type Figure, toQuantity } from '../quantity/quantity.ts';
import { type CompleteTotal, type NotAdditive, notAdditive } from './aggregation.ts';

/** What the figures may differ in, because they are added over it. */
export type AddedOver = 'AREAS' | 'TIME' | 'CODES';

const MAY_DIFFER: Record<AddedOver, readonly SeriesDifference[]> = {
  AREAS: ['DIFFERENT_AREA'],
  TIME: [],
  CODES: ['DIFFERENT_BREAKDOWN'],
};

/**
 * The exact sum, for the first figure's period, of one figure or more that differ in nothing but what they are added over. Decimal arithmetic, so
 * neither order nor grouping changes it; the qualifier is one that is true of the sum.
 *
 * @throws RangeError when there is nothing to add: a sum of nothing is not zero
 */
export function addFigures(figures: readonly Figure[], over: AddedOver): CompleteTotal | NotAdditive {
  const [first] = figures;
  if (!first) throw new RangeError('nothing to add');
  if (figures.some((figure) => findSeriesDifference(first, figure, MAY_DIFFER[over]) !== null)) {
    return notAdditive('DIFFERENT_SERIES');
  }
  if (over !== 'TIME' && figures.some((figure) => !isSamePeriod(first.timePeriod, figure.timePeriod))) {
    return notAdditive('DIFFERENT_PERIODS');
  }
  const qualifier = combineQualifiers(figures.map((figure) => figure.qualifier));
  if (qualifier === 'MIXED') return notAdditive('MIXED_QUALIFIERS');
  const sum = figures.map(exactBaseUnits).reduce((total, part) => total.plus(part));
  const total = toQuantity(sum, figures, qualifier);
  return { result: 'TOTAL', total, timePeriod: first.timePeriod, observations: figures };
}
