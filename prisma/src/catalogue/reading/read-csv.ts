import { CsvError, parse } from 'csv-parse/sync';
import type { CatalogueProblem } from '../catalogue-problem.ts';

/** One line of a file with a cell for every column of the table. */
export type CsvRow = { line: number; cells: Record<string, string> };

/**
 * Reads a CSV file (comma, double quotes, a byte order mark is allowed). Lines without a cell are passed over.
 * @param columns headings that the file must have, in any order, and no others
 * @returns rows of the right length, and what is wrong with headings and lengths; without its headings a file has no rows
 */
export function readCsv(
  file: string,
  content: string,
  columns: readonly string[],
): { rows: CsvRow[]; problems: CatalogueProblem[] } {
  // Line on which each record ends; one with line breaks in a cell begins earlier.
  const ends: number[] = [];
  let records: string[][];
  try {
    records = parse(content, {
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
    return { rows: [], problems: [{ file, line, column: null, reason: `is not CSV: ${error.message}` }] };
  }
  const [headings, ...body] = records;
  if (!headings)
    return { rows: [], problems: [{ file, line: null, column: null, reason: 'the file is empty' }] };
  const problems = checkHeadings(file, headings, columns);
  if (problems.length > 0) return { rows: [], problems };

  const rows: CsvRow[] = [];
  for (const [index, record] of body.entries()) {
    const line = (ends[index] ?? 0) + 1;
    if (record.length === 1 && record[0] === '') continue;
    if (record.length !== headings.length) {
      const reason = `has ${record.length} cells instead of ${headings.length}`;
      problems.push({ file, line, column: null, reason });
      continue;
    }
    rows.push({ line, cells: Object.fromEntries(headings.map((heading, i) => [heading, record[i] ?? ''])) });
  }
  return { rows, problems };
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
