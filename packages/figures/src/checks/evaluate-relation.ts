import type { Check, Observation, ObservationKey, Relation } from '@korsetkish/contract';
import { type CatalogueLookup, type CheckCatalogue, lookUpCatalogue } from './check-catalogue.ts';
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
 * @throws RangeError when the relation has neither or both of one RESULT and a constant, or an indicator is unknown
 */
export function evaluateRelation(
  relation: Relation,
  observations: readonly Observation[],
  catalogue: CheckCatalogue,
): Check[] {
  const { measureOf, ancestorsOf } = lookUpCatalogue(catalogue);
  const concerned = observations.filter((each) => relation.terms.some((term) => isOfTerm(term, each)));
  const observationsAt = indexByPlace(concerned);
  const partTerms = relation.terms.filter(({ role }) => role !== 'RESULT');
  return findCheckedSides(relation, concerned, measureOf).map((side) => {
    const parts = partTerms.map((term) => resolveTerm(term, side.place, observationsAt, ancestorsOf));
    return {
      relation: relation.relation,
      kind: relation.kind,
      name: relation.name,
      ...side.place,
      ...compare(relation, side, parts, measureOf),
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
  measureOf: CatalogueLookup['measureOf'],
): Comparison {
  const unknown = { expected: null, found: found.point.toNumber(), tolerance: null };
  if (!relation.basePrinted) return { result: 'BASE_NOT_PRINTED', ...unknown };
  const expected = workOutExpected(relation, parts, found, measureOf);
  if (expected === null) return { result: 'INCOMPLETE', ...unknown };
  return {
    result: judge(relation.kind, expected, found),
    expected: expected.point.toNumber(),
    found: found.point.toNumber(),
    tolerance: toleranceBetween(expected, found).toNumber(),
  };
}

function keyOf({ indicator, refArea, breakdown, timePeriod, scenario }: Observation): ObservationKey {
  return { indicator, refArea, breakdown, timePeriod, scenario };
}
