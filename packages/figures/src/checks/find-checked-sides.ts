import type { Observation, Relation } from '@korsetkish/contract';
import type { CheckCatalogue } from './check-catalogue.ts';
import { type Interval, intervalAround } from './interval.ts';
import { printedInterval } from './printed-interval.ts';
import { isOfTerm, type Place, placeKey } from './resolve-terms.ts';

/** The side of a relation that is checked at one place: a printed figure, or a constant without one. */
export type CheckedSide = { place: Place; found: Interval; result: Observation | null };

/**
 * Where a relation is checked: at every figure of its RESULT, or, for a constant, at every area and period that has one
 * of its terms.
 *
 * @throws RangeError when the relation has neither or both of one RESULT and a constant
 */
export function findCheckedSides(
  { relation, terms, constant }: Relation,
  observations: readonly Observation[],
  catalogue: CheckCatalogue,
): CheckedSide[] {
  const results = terms.filter(({ role }) => role === 'RESULT');
  const [resultTerm] = results;
  if (results.length > 1 || (resultTerm === undefined) === (constant === null)) {
    throw new RangeError(`${relation}: a relation has either one RESULT or a constant`);
  }
  if (resultTerm === undefined) {
    const found = intervalAround(constant ?? 0);
    const places = new Map(observations.map((each) => [placeKey(each), placeOf(each)]));
    return [...places.values()].map((place) => ({ place, found, result: null }));
  }
  return observations
    .filter((each) => isOfTerm(resultTerm, each))
    .flatMap((result) => {
      const found = printedInterval(
        result,
        catalogue.indicator(result.indicator).measure,
        resultTerm.roundedTo,
      );
      return found ? [{ place: placeOf(result), found, result }] : [];
    });
}

const placeOf = ({ refArea, timePeriod }: Place): Place => ({ refArea, timePeriod });
