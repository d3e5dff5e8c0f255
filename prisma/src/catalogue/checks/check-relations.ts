import type { CatalogueProblem, CatalogueRule } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';
import type { ReadableRow } from '../reading/read-table.ts';
import { listTermProblems } from './list-term-problems.ts';

type RelationRow = ReadableRow<'relations'>;
type TermRow = ReadableRow<'relationTerms'>;

/** What is wrong with one row: the column, the rule, and why. */
type RowProblem = readonly [column: string, rule: CatalogueRule, reason: string];

/** A relation can be worked out, and asks what its author meant. */
export function checkRelations({ relations, relationTerms }: Catalogue, problems: CatalogueProblem[]): void {
  const termsOf = Map.groupBy(relationTerms.readable, ({ raw }) => raw.relation);
  for (const relation of relations.readable) {
    const terms = termsOf.get(relation.raw.relation) ?? [];
    const own =
      terms.length === 0
        ? ([
            [
              'relation',
              'RELATION_NEEDS_TERMS',
              `${relationTerms.file} has no term of ${relation.raw.relation}`,
            ],
          ] as const)
        : listRelationProblems(relation, terms);
    for (const [column, rule, reason] of own) {
      problems.push({ file: relations.file, line: relation.line, column, reason, rule });
    }
    for (const term of terms) {
      for (const [column, rule, reason] of listTermProblems(term.cells, relation)) {
        problems.push({ file: relationTerms.file, line: term.line, column, reason, rule });
      }
    }
  }
}

function listRelationProblems(relation: RelationRow, terms: readonly TermRow[]): RowProblem[] {
  return [
    ...listSideProblems(relation, terms),
    ...listBetweenProblems(relation, terms),
    ...listScopeProblems(relation, terms),
  ];
}

/** One side is checked, a figure (RESULT) or a number (constant), against another. */
function listSideProblems({ raw, cells }: RelationRow, terms: readonly TermRow[]): RowProblem[] {
  const problems: RowProblem[] = [];
  const results = terms.filter((term) => term.raw.role === 'RESULT').length;
  if (results > 1) {
    problems.push([
      'relation',
      'RESULT_IS_ONE_TERM',
      `${raw.relation} has ${results} RESULT terms, but one figure is checked`,
    ]);
  }
  if (results > 0 && typeof cells.constant === 'string') {
    problems.push([
      'constant',
      'RESULT_AND_CONSTANT',
      `${raw.relation} has a RESULT, so the constant would be a second one`,
    ]);
  }
  if (results === 0 && cells.constant === null) {
    problems.push(['constant', 'NOTHING_TO_CHECK', `${raw.relation} has neither a RESULT nor a constant`]);
  }
  const isBound = cells.kind === 'AT_LEAST' || cells.kind === 'AT_MOST';
  if (!isBound && cells.factor !== undefined && Number(cells.factor) === 0) {
    problems.push(['factor', 'FACTOR_IS_ZERO', 'must not be zero']);
  }
  const mayStandAlone = isBound || cells.base_printed === false || cells.whole_numerator === true;
  if (!mayStandAlone && results === terms.length) {
    problems.push([
      'relation',
      'NOTHING_TO_CHECK_AGAINST',
      `${raw.relation} has no FACTOR or DIVISOR to hold its RESULT against`,
    ]);
  }
  return problems;
}

/** What lies between its parts is neither multiplied nor divided, and of one part nothing can be said. */
function listBetweenProblems({ cells }: RelationRow, terms: readonly TermRow[]): RowProblem[] {
  if (cells.kind !== 'BETWEEN') return [];
  const problems: RowProblem[] = [];
  if (cells.factor !== undefined && Number(cells.factor) !== 1) {
    problems.push([
      'factor',
      'BETWEEN_HAS_NO_FACTOR',
      'BETWEEN takes the parts as they are: the factor is 1',
    ]);
  }
  if (cells.whole_numerator === true)
    problems.push(['whole_numerator', 'BETWEEN_HAS_NO_NUMERATOR', 'BETWEEN has no numerator']);
  const parts = terms.filter(({ raw }) => raw.role !== 'RESULT');
  if (parts.some(({ raw }) => raw.role === 'DIVISOR' || raw.group !== '1' || raw.sign !== '1')) {
    problems.push([
      'kind',
      'BETWEEN_TAKES_PLAIN_PARTS',
      'BETWEEN takes FACTOR terms of group 1 with sign 1 only',
    ]);
  }
  const isRanging = parts.some(({ raw }) => raw.every_code !== '' || raw.every_area === 'true');
  if (!isRanging && parts.length < 2)
    problems.push(['kind', 'BETWEEN_NEEDS_TWO_PARTS', 'BETWEEN needs two parts or more']);
  return problems;
}

/** Only a relation over many indicators says over which. */
function listScopeProblems({ raw, cells }: RelationRow, terms: readonly TermRow[]): RowProblem[] {
  const problems: RowProblem[] = [];
  if (cells.measures?.length === 0) {
    if (cells.dimension_kind)
      problems.push(['dimension_kind', 'EXCEPT_NEEDS_MEASURES', 'measures must say for which indicators']);
    if (cells.except && cells.except.length > 0) {
      problems.push(['except', 'EXCEPT_NEEDS_MEASURES', 'measures must say from which indicators']);
    }
  }
  if (cells.dimension_kind && terms.every((term) => term.raw.every_code !== '*')) {
    problems.push(['dimension_kind', 'KIND_NEEDS_EVERY_CODE', `no term of ${raw.relation} has every_code *`]);
  }
  return problems;
}
