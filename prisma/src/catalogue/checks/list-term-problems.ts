import { EVERY, parseBreakdown } from '@korsetkish/contract';
import type { CatalogueRule } from '../catalogue-problem.ts';
import type { ReadableRow } from '../reading/read-table.ts';

/** What is wrong with a term of a relation: the column, the rule, and why. */
export function* listTermProblems(
  term: ReadableRow<'relationTerms'>['cells'],
  { raw: { relation }, cells: { measures, dimension_kind } }: ReadableRow<'relations'>,
): Generator<readonly [column: string, rule: CatalogueRule, reason: string]> {
  const { role, indicator, breakdown, every_code, every_area, sign } = term;

  if (indicator === null && measures?.length === 0) {
    yield [
      'indicator',
      'TERM_NEEDS_INDICATOR',
      `${relation} names no measures, so its terms name an indicator`,
    ];
  }
  if (typeof indicator === 'string' && measures && measures.length > 0) {
    yield [
      'indicator',
      'TERM_STANDS_FOR_EVERY',
      `${relation} is made for every indicator of its measures, so its terms say *`,
    ];
  }
  if (every_code === EVERY && dimension_kind === null) {
    yield [
      'every_code',
      'TERM_NEEDS_DIMENSION',
      `${relation} names no dimension_kind, so its terms name a dimension`,
    ];
  }
  if (every_code && every_area) {
    yield ['every_area', 'PARTS_ARE_CODES_OR_AREAS', 'parts are codes or areas, not both'];
  }
  if (every_code && every_code in (parseBreakdown(breakdown ?? '') ?? {})) {
    yield ['breakdown', 'TERM_NAMES_ITS_CODE_TWICE', `already says which code of ${every_code} is meant`];
  }
  if (role === 'RESULT' && every_code)
    yield ['every_code', 'RESULT_IS_ONE_FIGURE', 'the RESULT is one figure'];
  if (role === 'RESULT' && every_area)
    yield ['every_area', 'RESULT_IS_ONE_FIGURE', 'the RESULT is one figure'];
  if (role === 'RESULT' && sign === '-1')
    yield ['sign', 'RESULT_HAS_NO_SIGN', 'the RESULT is taken as it is'];
}
