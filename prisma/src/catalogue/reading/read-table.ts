import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueProblem } from '../catalogue-problem.ts';
import { type CsvRow, readCsv } from './read-csv.ts';
import { type Cells, TABLES, type TableName } from './tables.ts';

/** A row whose cells could all be read. */
export type Row<Name extends TableName> = { line: number; raw: CsvRow['cells']; cells: Cells<Name> };

/** A row as the checks see it: a cell that could not be read, and was already reported, is only in `raw`. */
export type ReadableRow<Name extends TableName> = {
  line: number;
  raw: CsvRow['cells'];
  cells: Partial<Cells<Name>>;
};

/** What one file says. */
export type TableContent<Name extends TableName> = {
  file: string;
  /** False: its columns could not be told apart, so nobody can say what it declares. */
  isTable: boolean;
  rows: Row<Name>[];
  readable: ReadableRow<Name>[];
};

/** Reads one file of the catalogue. Problems are added to `problems`, for all of them are told at once. */
export function readTable<Name extends TableName>(
  folder: string,
  name: Name,
  problems: CatalogueProblem[],
): TableContent<Name> {
  const { file, columns } = TABLES[name];
  const path = join(folder, file);
  if (!existsSync(path)) {
    problems.push({ file, line: null, column: null, reason: 'the file is missing' });
    return { file, isTable: false, rows: [], readable: [] };
  }
  const csv = readCsv(file, readFileSync(path, 'utf8'), Object.keys(columns));
  problems.push(...csv.problems);
  return { ...parseRows(name, csv.rows, problems), isTable: csv.isTable };
}

/** Reads the cells of a table's rows, wherever they come from. Problems are added to `problems`. */
export function parseRows<Name extends TableName>(
  name: Name,
  rows: readonly CsvRow[],
  problems: CatalogueProblem[],
): TableContent<Name> {
  const { file, columns, keys } = TABLES[name];
  const readable = rows.map(({ line, cells: raw, hasItsCells }) => {
    const read: Record<string, unknown> = {};
    for (const [column, schema] of hasItsCells ? Object.entries(columns) : []) {
      const result = schema.safeParse(raw[column]);
      if (result.success) read[column] = result.data;
      else problems.push({ file, line, column, reason: result.error.issues[0]?.message ?? 'cannot be read' });
    }
    // Each cell was read by the schema of its own column.
    return { line, raw, cells: read as Partial<Cells<Name>> };
  });
  for (const key of keys) checkDoubles(file, key, readable, problems);
  const width = Object.keys(columns).length;
  return {
    file,
    isTable: true,
    readable,
    rows: readable.filter((row): row is Row<Name> => Object.keys(row.cells).length === width),
  };
}

/** Two rows of one key would be two figures for one thing. */
function checkDoubles(
  file: string,
  key: readonly string[],
  rows: readonly { line: number; cells: Record<string, unknown> }[],
  problems: CatalogueProblem[],
): void {
  const firstLines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const values = key.map((column) => cells[column]);
    if (values.includes(undefined)) continue;
    const text = JSON.stringify(values);
    const first = firstLines.get(text);
    if (first === undefined) firstLines.set(text, line);
    else
      problems.push({
        file,
        line,
        column: key.join(', '),
        reason: `the same is already on line ${first}`,
        rule: 'DOUBLE',
      });
  }
}
