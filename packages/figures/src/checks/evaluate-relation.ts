import type { Check, Observation, ObservationKey, Relation } from '@korsetkish/contract';
import type { Big } from 'big.js';
import type { CheckCatalogue } from './check-catalogue.ts';
import { type CheckedSide, findCheckedSides } from './find-checked-sides.ts';
import { judge, toleranceBetween } from './judge.ts';
import { indexByPlace, isOfTerm, type ResolvedTerm, resolveTerm } from './resolve-terms.ts';
import { workOutExpected } from './work-out.ts';

/**
 * Works a declared relation out at every area and period where its RESULT has a figure, or, for a constant, where one of
 * its terms is published. Numbers are in base units; two sides are compared at the precision each was printed with.
 * INCOMPLETE: a named term, or every part of an `everyCode`, is missing, or the divisor may be zero.
 *
 * @param observations figures of one layer, at most one for each series and period; other indicators' are ignored
 * @throws RangeError when the relation has neither or both of one RESULT and a constant, or the catalogue lacks a code
 */
export function evaluateRelation(
  relation: Relation,
  observations: readonly Observation[],
  catalogue: CheckCatalogue,
): Check[] {
  const concerned = observations.filter((each) => relation.terms.some((term) => isOfTerm(term, each)));
  const observationsAt = indexByPlace(concerned);
  const partTerms = relation.terms.filter(({ role }) => role !== 'RESULT');
  return findCheckedSides(relation, concerned, catalogue).map((side) => {
    const parts = partTerms.map((term) => resolveTerm(term, side.place, observationsAt, catalogue));
    return {
      relation: relation.relation,
      kind: relation.kind,
      name: relation.name,
      ...side.place,
      ...compare(relation, side, parts, catalogue),
      observations: [side.result ?? [], ...parts.map((part) => part.observations)].flat().map(keyOf),
      note: relation.note,
    };
  });
}

type Comparison = Pick<Check, 'result' | 'expected' | 'found' | 'tolerance'>;

function compare(
  relation: Relation,
  { found }: CheckedSide,
  parts: readonly ResolvedTerm[],
  catalogue: CheckCatalogue,
): Comparison {
  const unknown = { expected: null, found: toNumber(found.point), tolerance: null };
  if (!relation.basePrinted) return { result: 'BASE_NOT_PRINTED', ...unknown };
  const expected = workOutExpected(relation, parts, found, catalogue);
  if (expected === null) return { result: 'INCOMPLETE', ...unknown };
  return {
    result: judge(relation.kind, expected, found),
    expected: toNumber(expected.point),
    found: toNumber(found.point),
    tolerance: toNumber(toleranceBetween(expected, found)),
  };
}

/** Decimals know a negative zero (0 taken away); readers of a check should not. */
const toNumber = (decimal: Big) => decimal.toNumber() + 0;

function keyOf({ indicator, refArea, breakdown, timePeriod, scenario }: Observation): ObservationKey {
  return { indicator, refArea, breakdown, timePeriod, scenario };
}
