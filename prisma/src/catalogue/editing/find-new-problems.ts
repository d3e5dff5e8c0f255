import type { CatalogueProblem } from '../catalogue-problem.ts';
import { checkCatalogue } from '../checks/check-catalogue.ts';
import { TABLES, type TableName } from '../reading/tables.ts';
import { type CatalogueRows, parseCatalogue } from './catalogue-rows.ts';

/** Something that an edit would make wrong, and the row it is wrong in. */
export type EditProblem = {
  table: TableName;
  /** The row, one of those given; null: the table as a whole. */
  row: object | null;
  /** Columns, separated by commas; null: the row as a whole. */
  column: string | null;
  rule: CatalogueProblem['rule'];
  passage: CatalogueProblem['passage'];
  /** In English, for whoever has to look into it. */
  reason: string;
};

const TABLE_OF_FILE = new Map(
  Object.entries(TABLES).map(([name, { file }]) => [file, name as TableName] as const),
);

/**
 * What would be wrong with the catalogue after an edit and is not wrong with it already: whoever renames an indicator is
 * not held up by what somebody left elsewhere. The rules are those that the files are held against.
 */
export function findNewProblems(before: CatalogueRows, after: CatalogueRows): EditProblem[] {
  const known = new Set(listProblems(before).map(fingerprint));
  return listProblems(after).filter((problem) => !known.has(fingerprint(problem)));
}

function listProblems(rows: CatalogueRows): EditProblem[] {
  const problems: CatalogueProblem[] = [];
  checkCatalogue(parseCatalogue(rows, problems), problems);
  return problems.flatMap(({ file, line, column, rule, passage, reason }) => {
    const table = TABLE_OF_FILE.get(file);
    // A group is made before its first indicator.
    if (table === undefined || rule === 'GROUP_IS_EMPTY') return [];
    const row = line === null ? null : (rows[table][line - 1] ?? null);
    return { table, row, column, rule, passage, reason };
  });
}

const fingerprint = ({ table, row, column, reason }: EditProblem) =>
  JSON.stringify([table, row, column, reason]);
