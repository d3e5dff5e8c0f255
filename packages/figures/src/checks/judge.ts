import type { CheckResult, RelationKind } from '@korsetkish/contract';
import type { Big } from 'big.js';
import { type Interval, overlap } from './interval.ts';

/** Results that both sides being known can have. */
export type Verdict = Extract<CheckResult, 'EXACT' | 'WITHIN_ROUNDING' | 'FAILS'>;

/**
 * How the printed figure stands to what its parts give. EXACT: the relation holds for the numbers just as printed;
 * WITHIN_ROUNDING: it may hold, given what rounding left out; FAILS: no numbers that would be printed so can satisfy it.
 *
 * @param expected of BETWEEN: the nearest number between the parts, with the room from the least to the greatest
 */
export function judge(kind: RelationKind, expected: Interval, found: Interval): Verdict {
  switch (kind) {
    case 'EQUALS':
    case 'BETWEEN':
      return verdict(found.point.eq(expected.point), overlap(expected, found));
    case 'AT_LEAST':
      return verdict(found.point.gte(expected.point), found.high.gte(expected.low));
    case 'AT_MOST':
      return verdict(found.point.lte(expected.point), found.low.lte(expected.high));
  }
}

/**
 * Whether a relation that fails might hold with parts that are not printed.
 *
 * @param growing true: such parts can only raise what is expected, for they are counts that would be added
 */
export function mightHoldWithMore(
  kind: RelationKind,
  expected: Interval,
  found: Interval,
  growing: boolean,
): boolean {
  switch (kind) {
    case 'EQUALS':
    case 'AT_MOST':
      return !growing || found.point.gt(expected.point);
    case 'AT_LEAST':
      return !growing;
    case 'BETWEEN':
      return true;
  }
}

/**
 * How far apart the two sides may lie at printed precision, in base units: the room of each towards the other. So an
 * equality holds within rounding exactly when |expected - found| <= tolerance.
 */
export function toleranceBetween(expected: Interval, found: Interval): Big {
  return found.point.gte(expected.point)
    ? roomAbove(expected).plus(roomBelow(found))
    : roomBelow(expected).plus(roomAbove(found));
}

const verdict = (asPrinted: boolean, withinRounding: boolean): Verdict => {
  if (asPrinted) return 'EXACT';
  return withinRounding ? 'WITHIN_ROUNDING' : 'FAILS';
};

const roomAbove = ({ point, high }: Interval) => high.minus(point);
const roomBelow = ({ point, low }: Interval) => point.minus(low);
