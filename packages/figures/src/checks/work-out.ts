import type { Relation, RelationTerm } from '@korsetkish/contract';
import type { Big } from 'big.js';
import type { CheckCatalogue } from './check-catalogue.ts';
import { add, divide, ExactDecimal, type Interval, intervalAround, multiply, negate } from './interval.ts';
import { printedInterval } from './printed-interval.ts';
import type { ResolvedTerm } from './resolve-term.ts';

/** What a relation's parts give, in base units of the checked figure, and the whole number that was sought for it. */
export type Expected = { expected: Interval; numerator: Big | null };

/**
 * Factor x FACTOR groups / DIVISOR groups, divided once and last, so that the order of terms cannot show in a rounded
 * digit.
 *
 * @param parts the FACTOR and DIVISOR terms, each with at least one figure
 * @param found the checked figure; where the numerator is not printed, the whole number that fits it best is sought
 * @returns null when the divisor may be zero
 */
export function workOutExpected(
  { factor, wholeNumerator }: Relation,
  parts: readonly ResolvedTerm[],
  found: Interval,
  catalogue: CheckCatalogue,
): Expected | null {
  const divisor = productOfGroups('DIVISOR', parts, catalogue);
  const numerator = multiply(intervalAround(factor), productOfGroups('FACTOR', parts, catalogue));
  if (!wholeNumerator) {
    const expected = divide(numerator, divisor);
    return expected && { expected, numerator: null };
  }
  const fitting = divide(multiply(found, divisor), numerator);
  if (fitting === null) return null;
  const whole = wholeNumberIn(fitting);
  const expected = divide(multiply(numerator, intervalAround(whole)), divisor);
  return expected && { expected, numerator: whole };
}

/**
 * The base that is not printed: what the parts must be multiplied by to give the checked figure.
 * @returns null where there are no parts, or they may be zero
 */
export function workOutImpliedBase(
  relation: Relation,
  parts: readonly ResolvedTerm[],
  found: Interval,
  catalogue: CheckCatalogue,
): Interval | null {
  if (parts.length === 0) return null;
  const given = workOutExpected({ ...relation, wholeNumerator: false }, parts, found, catalogue);
  return given && divide(found, given.expected);
}

/** One term's figures in base units, each with the room of its printing. */
export function intervalsOf(
  { term, observations }: Pick<ResolvedTerm, 'term' | 'observations'>,
  catalogue: CheckCatalogue,
): Interval[] {
  const { measure } = catalogue.indicator(term.indicator);
  return observations.map((each) => printedInterval(each, measure, term.roundedTo));
}

/** The groups of one role, each added up, multiplied; 1 when there are none. */
function productOfGroups(
  role: RelationTerm['role'],
  parts: readonly ResolvedTerm[],
  catalogue: CheckCatalogue,
): Interval {
  const ofRole = parts.filter(({ term }) => term.role === role);
  return [...Map.groupBy(ofRole, ({ term }) => term.group).values()]
    .map((group) => group.map((each) => sumOfTerm(each, catalogue)).reduce(add))
    .reduce(multiply, intervalAround(1));
}

function sumOfTerm(part: ResolvedTerm, catalogue: CheckCatalogue): Interval {
  const sum = intervalsOf(part, catalogue).reduce(add, intervalAround(0));
  return part.term.sign === -1 ? negate(sum) : sum;
}

/** The whole number in the interval that lies nearest to its point; where there is none, the nearest one outside. */
function wholeNumberIn({ low, point, high }: Interval): Big {
  const { roundDown, roundHalfUp, roundUp } = ExactDecimal;
  const nearest = point.round(0, roundHalfUp);
  const smallest = low.round(0, roundUp);
  const largest = high.round(0, roundDown);
  if (smallest.gt(largest)) return nearest;
  if (nearest.lt(smallest)) return smallest;
  return nearest.gt(largest) ? largest : nearest;
}
