/**
 * A place in a table that takes the focus. Row -1 is the headings, the row after the last the totals of columns; column
 * -1 is the label of a row, the column after the last its total.
 */
export type CellPlace = { row: number; column: number };

/** The places that a table has. */
export type TableExtent = { firstRow: -1; lastRow: number; firstColumn: -1; lastColumn: number };

/** Rows passed by Page Up and Page Down. */
const PAGE = 10;

type Step = (place: CellPlace, extent: TableExtent) => CellPlace;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: Math.max(0, row - PAGE), column }),
  PageDown: ({ row, column }) => ({ row: row + PAGE, column }),
  Home: ({ row }, { firstColumn }) => ({ row, column: firstColumn }),
  End: ({ row }, { lastColumn }) => ({ row, column: lastColumn }),
};

const CONTROL_STEPS: Readonly<Record<string, Step>> = {
  Home: () => ({ row: 0, column: 0 }),
  End: (_, { lastRow, lastColumn }) => ({ row: lastRow, column: lastColumn }),
};

/** Where a key leads from a place, never out of the table; null for a key that leads nowhere. */
export function stepByKey(
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  from: CellPlace,
  extent: TableExtent,
): CellPlace | null {
  const step = (ctrlKey ? CONTROL_STEPS : STEPS)[key];
  if (!step) return null;
  const to = step(from, extent);
  const row = Math.min(extent.lastRow, Math.max(extent.firstRow, to.row));
  const column = Math.min(extent.lastColumn, Math.max(extent.firstColumn, to.column));
  // The corner says what the labels are, and has nothing to point at.
  return row === extent.firstRow && column === extent.firstColumn ? { row, column: 0 } : { row, column };
}
