import { CsvError, parse } from 'csv-parse/sync';
import type { CatalogueProblem } from '../catalogue-problem.ts';

/** One line of a file, its cells by heading. */
export type CsvRow = {
  line: number;
  cells: Record<string, string>;
  /** False: it has more or fewer cells than headings, so which cell is whose is a guess. */
  hasItsCells: boolean;
};

/** What a file says; `isTable` is false when it lacks its headings or is no CSV, and then it has no rows. */
export type Csv = { isTable: boolean; rows: CsvRow[]; problems: CatalogueProblem[] };

/**
 * Reads a CSV file (commas, double quotes, line ends of any system, a byte order mark is allowed). Blank lines are
 * passed over.
 * @param columns headings that the file must have, in any order, and no others
 */
export function readCsv(file: string, content: string, columns: readonly string[]): Csv {
  // Line on which each record ends; one with line breaks in a cell begins earlier.
  const ends: number[] = [];
  let records: string[][];
  try {
    // One kind of line end, for a file may mix them when two editors had it.
    records = parse(content.replaceAll(/\r\n?/g, '\n'), {
      bom: true,
      relax_column_count: true,
      on_record: (record, { lines }) => {
        ends.push(lines);
        return record;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : null;
    return noTable([{ file, line, column: null, reason: `is not CSV: ${error.message}` }]);
  }
  const [headings, ...body] = records;
  if (!headings) return noTable([{ file, line: null, column: null, reason: 'the file is empty' }]);
  const problems = checkHeadings(file, headings, columns);
  if (problems.length > 0) return noTable(problems);

  const rows: CsvRow[] = [];
  for (const [index, record] of body.entries()) {
    const line = (ends[index] ?? 0) + 1;
    if (record.length === 1 && record[0] === '') continue;
    const hasItsCells = record.length === headings.length;
    if (!hasItsCells) {
      const reason = `has ${record.length} cells instead of ${headings.length}`;
      problems.push({ file, line, column: null, reason });
    }
    const cells = Object.fromEntries(headings.map((heading, place) => [heading, record[place] ?? '']));
    rows.push({ line, cells, hasItsCells });
  }
  return { isTable: true, rows, problems };
}

function noTable(problems: CatalogueProblem[]): Csv {
  return { isTable: false, rows: [], problems };
}

function checkHeadings(file: string, headings: string[], columns: readonly string[]): CatalogueProblem[] {
  const problem = (column: string, reason: string) => ({ file, line: 1, column, reason });
  return [
    ...columns
      .filter((column) => !headings.includes(column))
      .map((column) => problem(column, 'the column is missing')),
    ...headings
      .filter((heading) => !columns.includes(heading))
      .map((heading) => problem(heading, 'there is no such column')),
    ...headings
      .filter((heading, index) => columns.includes(heading) && headings.indexOf(heading) !== index)
      .map((heading) => problem(heading, 'the column is given twice')),
  ];
}
