import type { Check, MissingFigure, NumberRange, ObservationKey, RelationTerm } from '@korsetkish/contract';
import type { Big } from 'big.js';
import type { CheckCatalogue } from './check-catalogue.ts';
import type { NamedRelation } from './expand-relation.ts';
import type { Interval } from './interval.ts';
import { judge, mightHoldWithMore, toleranceBetween } from './judge.ts';
import type { ResolvedTerm } from './resolve-term.ts';
import { type Expected, workOutExpected, workOutImpliedBase } from './work-out.ts';
import { workOutBetween } from './work-out-between.ts';

/** How the two sides of a relation stand to each other at one place. */
export type Comparison = Pick<
  Check,
  'result' | 'expected' | 'found' | 'tolerance' | 'range' | 'impliedBase' | 'numerator' | 'missing'
>;

/** Holds a printed figure, or a constant, against what its parts give. */
export function compareSides(
  relation: NamedRelation,
  found: Interval,
  parts: readonly ResolvedTerm[],
  catalogue: CheckCatalogue,
): Comparison {
  const unknown = { ...UNKNOWN, found: toNumber(found.point) };
  const missing = parts.flatMap(({ term, ...part }) => part.missing.map((key) => toMissing(term, key)));
  const lacking = {
    ...unknown,
    result: 'INCOMPLETE' as const,
    missing: [...missing, ...listUnprinted(parts)],
  };
  if (missing.length > 0 || parts.some(({ observations }) => observations.length === 0)) return lacking;
  if (!relation.basePrinted) {
    const base = workOutImpliedBase(relation, parts, found, catalogue);
    return { ...unknown, result: 'BASE_NOT_PRINTED', impliedBase: base && rangeOf(base) };
  }
  const sides = workOut(relation, parts, found, catalogue);
  if (sides === null) return lacking;

  const { expected, numerator, tolerance } = sides;
  const result = judge(relation.kind, expected, found);
  if (result === 'FAILS' && mightHold(relation, expected, found, parts)) return lacking;
  return {
    ...unknown,
    result,
    expected: toNumber(expected.point),
    tolerance: toNumber(tolerance),
    range: rangeOf(expected),
    numerator: numerator && toNumber(numerator),
  };
}

const UNKNOWN = {
  expected: null,
  tolerance: null,
  range: null,
  impliedBase: null,
  numerator: null,
  missing: [],
} satisfies Omit<Comparison, 'result' | 'found'>;

function workOut(
  relation: NamedRelation,
  parts: readonly ResolvedTerm[],
  found: Interval,
  catalogue: CheckCatalogue,
): (Expected & { tolerance: Big }) | null {
  if (relation.kind === 'BETWEEN') {
    const between = workOutBetween(parts, found, catalogue);
    return between && { ...between, numerator: null };
  }
  const sides = workOutExpected(relation, parts, found, catalogue);
  return sides && { ...sides, tolerance: toleranceBetween(sides.expected, found) };
}

/** Whether codes that are not printed could make up for the difference. */
function mightHold(
  { kind, factor }: NamedRelation,
  expected: Interval,
  found: Interval,
  parts: readonly ResolvedTerm[],
): boolean {
  const lacking = parts.filter(({ unprinted }) => unprinted.length > 0);
  if (lacking.length === 0) return false;
  const growing = factor > 0 && lacking.every(({ term }) => term.role === 'FACTOR' && term.sign === 1);
  return mightHoldWithMore(kind, expected, found, growing);
}

const listUnprinted = (parts: readonly ResolvedTerm[]) =>
  parts.flatMap(({ term, unprinted }) => unprinted.map((key) => toMissing(term, key)));

function toMissing({ role, group, sign }: RelationTerm, key: ObservationKey): MissingFigure {
  return { ...key, role, group, sign };
}

const rangeOf = ({ low, high }: Interval): NumberRange => ({ low: toNumber(low), high: toNumber(high) });

/** Decimals know a negative zero (0 taken away); readers of a check should not. */
const toNumber = (decimal: Big) => decimal.toNumber() + 0;
