import { readTimePeriod } from '@korsetkish/figures';
import type { FileCell, FileRow } from '../reading/file-row.ts';
import { readFigureCell, readPeriodCell, textOf } from './read-file-cell.ts';

/** Rows among which the headings are looked for. */
const LOOKED_THROUGH = 40;
/** Rows below the headings in which a figure must stand. */
const UNTIL_A_FIGURE = 5;

/** Whether a cell can only be a figure: a number that is no year, or words with a number that are no period. */
export function isFigure(cell: FileCell | null): boolean {
  if (cell === null || cell.kind === 'DATE' || readPeriodCell(cell).kind === 'READ') return false;
  const reading = readFigureCell(cell, { sign: 'COMMA' });
  return reading.kind === 'READ' && reading.what.obsValue !== null;
}

/** Whether a cell may be a heading: words, a code or a period. */
const isHeading = (cell: FileCell | null): boolean => cell !== null && !isFigure(cell);

/**
 * Finds the row of headings: the first with two or more cells and no figure, below which figures stand. Titles above it
 * have one cell; a merged title has one too. null: no table is found.
 */
export function inferHeaderRow(rows: readonly FileRow[]): FileRow | null {
  return (
    rows.slice(0, LOOKED_THROUGH).find((row, index) => {
      const filled = row.cells.filter((cell) => cell !== null);
      const below = rows.slice(index + 1, index + 1 + UNTIL_A_FIGURE);
      return (
        filled.length >= 2 &&
        filled.every(isHeading) &&
        below.some(({ cells }) => cells.some((cell, column) => hasFigureBelow(row, column, cell)))
      );
    }) ?? null
  );
}

/** A figure, or a year under a heading that is no period, stands below the headings. */
function hasFigureBelow(header: FileRow, column: number, cell: FileCell | null): boolean {
  const heading = header.cells[column] ?? null;
  if (heading === null || cell === null) return false;
  return isFigure(cell) || (cell.kind === 'NUMBER' && readTimePeriod(textOf(heading)).kind === 'READ');
}

/** The row of column numbers that official forms put under the headings: 1, 2, 3, 4. */
export function isNumbering({ cells }: FileRow): boolean {
  const filled = cells.filter((cell) => cell !== null).map(textOf);
  return filled.length > 1 && filled.every((text, index) => text.trim() === String(index + 1));
}
