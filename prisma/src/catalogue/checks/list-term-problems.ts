import { EVERY, parseBreakdown } from '@korsetkish/contract';
import type { ReadableRow } from '../reading/read-table.ts';

/** What is wrong with a term of a relation: the column, and why. */
export function* listTermProblems(
  term: ReadableRow<'relationTerms'>['cells'],
  { raw: { relation }, cells: { measures, dimension_kind } }: ReadableRow<'relations'>,
): Generator<readonly [column: string, reason: string]> {
  const { role, indicator, breakdown, every_code, every_area, sign } = term;

  if (indicator === null && measures?.length === 0) {
    yield ['indicator', `${relation} names no measures, so its terms name an indicator`];
  }
  if (typeof indicator === 'string' && measures && measures.length > 0) {
    yield ['indicator', `${relation} is made for every indicator of its measures, so its terms say *`];
  }
  if (every_code === EVERY && dimension_kind === null) {
    yield ['every_code', `${relation} names no dimension_kind, so its terms name a dimension`];
  }
  if (every_code && every_area) {
    yield ['every_area', 'parts are codes or areas, not both'];
  }
  if (every_code && every_code in (parseBreakdown(breakdown ?? '') ?? {})) {
    yield ['breakdown', `already says which code of ${every_code} is meant`];
  }
  if (role === 'RESULT' && every_code) yield ['every_code', 'the RESULT is one figure'];
  if (role === 'RESULT' && every_area) yield ['every_area', 'the RESULT is one figure'];
  if (role === 'RESULT' && sign === '-1') yield ['sign', 'the RESULT is taken as it is'];
}
