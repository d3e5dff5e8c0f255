import { headColumns } from './head-columns.ts';
import type { PivotSheet } from './pivot-sheet.ts';

/** Columns beside each other on a sheet of paper: half a year of months. */
export const COLUMNS_OF_PAPER = 6;

/** A table in stretches of columns that fit on paper, each with all rows; the totals of rows end the last. */
export function splitColumns(sheet: PivotSheet): PivotSheet[] {
  const { columns, totals, names } = sheet;
  const stretches = Math.max(1, Math.ceil(columns.length / COLUMNS_OF_PAPER));
  return Array.from({ length: stretches }, (_, stretch): PivotSheet => {
    const from = stretch * COLUMNS_OF_PAPER;
    const shown = columns.slice(from, from + COLUMNS_OF_PAPER);
    return {
      ...sheet,
      columns: shown,
      head: headColumns(shown, names),
      totals: { ...totals, rows: totals.rows && stretch === stretches - 1 },
    };
  });
}
