import type { Row } from '../writing/stored-table.ts';

/** A value of the database as a cell of a file says it. */
export function cell(stored: unknown): string {
  if (stored === null || stored === undefined) return '';
  return Array.isArray(stored) ? stored.join(';') : String(stored);
}

/** Columns of a row as cells. */
export const cells = <const Column extends string>(row: Row, ...columns: Column[]): Record<Column, string> =>
  Object.fromEntries(columns.map((column) => [column, cell(row[column])])) as Record<Column, string>;
