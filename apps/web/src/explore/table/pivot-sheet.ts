import type { FindShare, PivotHeader, PivotTable } from '@korsetkish/figures';
import type { ExploreNames } from '../names.ts';
import type { ColumnHead } from './head-columns.ts';
import type { RowLabel } from './label-rows.ts';
import type { FindDoubts } from './list-marks.ts';
import type { TableAnnotations } from './place-annotations.ts';
import type { UnitPlaces } from './place-units.ts';

/** A table as it is drawn: its rows in the order of the sort, with everything that its parts are drawn from. */
export type PivotSheet = {
  table: PivotTable;
  rows: readonly PivotHeader[];
  columns: readonly PivotHeader[];
  labels: readonly RowLabel[];
  units: UnitPlaces;
  names: ExploreNames;
  findDoubts: FindDoubts;
  /** Null: shares are not shown. */
  findShare: FindShare | null;
  /** Whether the totals of rows stand in a last column, those of columns in a last row. */
  totals: { rows: boolean; columns: boolean };
  head: ColumnHead;
  happened: TableAnnotations;
};

/** The unit that a cell need not say, because its row, column or table does. */
export function unitSaidAt(
  { units }: PivotSheet,
  row: PivotHeader | null,
  column: PivotHeader | null,
): string | null {
  const unit = units.ofTable ?? (row && units.ofRow(row)) ?? (column && units.ofColumn(column));
  return unit?.key ?? null;
}

/** Rows of headings, by which the others are numbered on. */
export const countHeadRows = ({ head }: PivotSheet): number => head.groups.length + 1;

/** Where a column stands among all for those who hear the table: the labels of rows are the first. */
export const columnIndexOf = (column: number): number => column + 2;

/** Columns of the table, labels and totals included. */
export const countColumns = ({ columns, totals }: PivotSheet): number =>
  columns.length + (totals.rows ? 2 : 1);
