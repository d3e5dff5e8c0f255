import type { ConceptCode, Observation } from '@korsetkish/contract';
import type { EmptyReason, PivotHeader, PivotTotal } from '@korsetkish/figures';
import type { CellPlace } from '../table/cell-cursor.ts';
import type { PivotSheet } from '../table/pivot-sheet.ts';

/** What the reader points at in a table. */
export type Pointed =
  | { kind: 'FIGURE'; observation: Observation }
  | { kind: 'EMPTY'; headers: PivotHeader[]; empty: EmptyReason }
  | { kind: 'TOTAL'; headers: PivotHeader[]; total: PivotTotal }
  /** The label of a row or the heading of a column. */
  | { kind: 'HEADING'; headers: PivotHeader[] };

/** What stands at a place of a table; null at a heading of totals. */
export function findPointed(sheet: PivotSheet, place: CellPlace): Pointed | null {
  const { table, rows, columns } = sheet;
  const row = rows[place.row];
  const column = columns[place.column];
  const headers = [table.header, row, column].filter((header) => header !== undefined);
  const isTotalRow = place.row === rows.length;
  const isTotalColumn = place.column === columns.length;
  if (row && column) {
    const cell = table.findCell(row, column);
    return cell.kind === 'EMPTY'
      ? { kind: 'EMPTY', headers, empty: cell.empty }
      : { kind: 'FIGURE', observation: cell.observation };
  }
  if (isTotalRow && column) return { kind: 'TOTAL', headers, total: table.totalOfColumn(column) };
  if (isTotalRow && isTotalColumn) return { kind: 'TOTAL', headers, total: table.totalOfTable() };
  if (row && isTotalColumn) return { kind: 'TOTAL', headers, total: table.totalOfRow(row) };
  return row || column ? { kind: 'HEADING', headers } : null;
}

/** The indicator that headers name. */
export function findIndicator(headers: readonly PivotHeader[]): ConceptCode | null {
  const members = headers.flatMap((header) => header.members);
  return members.find(({ dimension }) => dimension === 'INDICATOR')?.code ?? null;
}
