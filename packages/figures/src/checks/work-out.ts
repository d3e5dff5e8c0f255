import type { Relation, RelationTerm } from '@korsetkish/contract';
import type { CheckCatalogue } from './check-catalogue.ts';
import { add, divide, ExactDecimal, type Interval, intervalAround, multiply, negate } from './interval.ts';
import { printedInterval } from './printed-interval.ts';
import type { ResolvedTerm } from './resolve-terms.ts';

/**
 * What a relation's parts give, in base units of the checked figure: factor x FACTOR groups / DIVISOR groups, divided
 * once and last, so that the order of terms cannot show in a rounded digit.
 *
 * @param parts the FACTOR and DIVISOR terms with their figures
 * @param found the checked figure; where the numerator is not printed, the whole number that fits it best is sought
 * @returns null when a part is missing or the divisor may be zero
 */
export function workOutExpected(
  { factor, wholeNumerator }: Relation,
  parts: readonly ResolvedTerm[],
  found: Interval,
  catalogue: CheckCatalogue,
): Interval | null {
  const factors = productOfGroups('FACTOR', parts, catalogue);
  const divisor = productOfGroups('DIVISOR', parts, catalogue);
  if (factors === null || divisor === null) return null;
  const numerator = multiply(intervalAround(factor), factors);
  if (!wholeNumerator) return divide(numerator, divisor);
  const fitting = divide(multiply(found, divisor), numerator);
  return fitting && divide(multiply(numerator, intervalAround(wholeNumberIn(fitting))), divisor);
}

/** The groups of one role, each added up, multiplied; 1 when there are none, null when a part is missing. */
function productOfGroups(
  role: RelationTerm['role'],
  parts: readonly ResolvedTerm[],
  catalogue: CheckCatalogue,
): Interval | null {
  const ofRole = parts.filter(({ term }) => term.role === role);
  const sums = [...Map.groupBy(ofRole, ({ term }) => term.group).values()].map((group) =>
    combine(
      group.map((each) => sumOfTerm(each, catalogue)),
      add,
    ),
  );
  return sums.length === 0 ? intervalAround(1) : combine(sums, multiply);
}

/** One term's figures added up with its sign; null when it has none, or one of them is published as missing. */
function sumOfTerm({ term, observations }: ResolvedTerm, catalogue: CheckCatalogue): Interval | null {
  const sum = combine(
    observations.map((each) =>
      printedInterval(each, catalogue.indicator(each.indicator).measure, term.roundedTo),
    ),
    add,
  );
  return sum && term.sign === -1 ? negate(sum) : sum;
}

/** All of them or nothing: a sum or a product that lacks a part is none. */
function combine(
  intervals: readonly (Interval | null)[],
  operation: (a: Interval, b: Interval) => Interval,
): Interval | null {
  const [first = null, ...others] = intervals;
  return others.reduce((soFar, each) => soFar && each && operation(soFar, each), first);
}

/** The whole number in the interval that lies nearest to its point; where there is none, the nearest one outside. */
function wholeNumberIn({ low, point, high }: Interval) {
  const { roundDown, roundHalfUp, roundUp } = ExactDecimal;
  const nearest = point.round(0, roundHalfUp);
  const smallest = low.round(0, roundUp);
  const largest = high.round(0, roundDown);
  if (smallest.gt(largest)) return nearest;
  if (nearest.lt(smallest)) return smallest;
  return nearest.gt(largest) ? largest : nearest;
}
