import type { Relation } from '@korsetkish/contract';
import type { CatalogueLookup } from './check-catalogue.ts';
import {
  add,
  divide,
  ExactDecimal,
  type Interval,
  intervalAround,
  multiply,
  negate,
  ZERO,
} from './interval.ts';
import { printedInterval } from './printed-interval.ts';
import type { ResolvedTerm } from './resolve-terms.ts';

type MeasureOf = CatalogueLookup['measureOf'];

/**
 * What a relation's parts give, in base units of the checked figure: factor x FACTOR groups / DIVISOR groups.
 *
 * @param parts the FACTOR and DIVISOR terms with their figures
 * @param found the checked figure; where the numerator is not printed, the whole number nearest to it is sought
 * @returns null when a part is missing or the divisor may be zero
 */
export function workOutExpected(
  relation: Relation,
  parts: readonly ResolvedTerm[],
  found: Interval,
  measureOf: MeasureOf,
): Interval | null {
  const quotient = [...groupsOf(parts)].reduce<Interval | null>((soFar, [, group]) => {
    const sum = sumOfGroup(group, measureOf);
    if (soFar === null || sum === null) return null;
    return group[0]?.term.role === 'DIVISOR' ? divide(soFar, sum) : multiply(soFar, sum);
  }, intervalAround(relation.factor));
  if (quotient === null || !relation.wholeNumerator) return quotient;
  const whole = findWholeNumerator(found, quotient);
  return whole && multiply(whole, quotient);
}

/** One term's figures added up with its sign; null when it has none, or one of them is published as missing. */
function sumOfTerm({ term, observations }: ResolvedTerm, measureOf: MeasureOf): Interval | null {
  if (observations.length === 0) return null;
  return sumOrNull(
    observations.map((observation) => {
      const printed = printedInterval(observation, measureOf(observation.indicator), term.roundedTo);
      return printed && (term.sign === -1 ? negate(printed) : printed);
    }),
  );
}

function sumOfGroup(group: readonly ResolvedTerm[], measureOf: MeasureOf): Interval | null {
  return sumOrNull(group.map((each) => sumOfTerm(each, measureOf)));
}

/** A sum that lacks a part is no sum. */
function sumOrNull(intervals: readonly (Interval | null)[]): Interval | null {
  return intervals.reduce((sum, each) => sum && each && add(sum, each), ZERO);
}

const groupsOf = (parts: readonly ResolvedTerm[]) =>
  Map.groupBy(parts, ({ term }) => `${term.role} ${term.group}`);

/**
 * The whole number of which the printed figure may be the share: `found / unit` at printed precision, the one nearest to
 * the printed point among those possible, or, where none is possible, simply the nearest.
 */
function findWholeNumerator(found: Interval, unit: Interval): Interval | null {
  const numerator = divide(found, unit);
  if (numerator === null) return null;
  const { roundDown, roundHalfUp, roundUp } = ExactDecimal;
  const nearest = numerator.point.round(0, roundHalfUp);
  const atLeast = numerator.low.round(0, roundUp);
  const atMost = numerator.high.round(0, roundDown);
  if (atLeast.gt(atMost)) return intervalAround(nearest);
  if (nearest.lt(atLeast)) return intervalAround(atLeast);
  return intervalAround(nearest.gt(atMost) ? atMost : nearest);
}
