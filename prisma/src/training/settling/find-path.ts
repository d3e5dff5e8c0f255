import type { TableCell } from './table.ts';

/** A table half filled. */
export type Filling = {
  cells: readonly TableCell[];
  /** What is in each cell, from 0. */
  filled: number[];
  /** What each row and each column still lacks. */
  lacking: { rows: number[]; columns: number[] };
};

/** From a row that lacks something to a column that does: cells that take more and cells that give as much, in turn. */
export type Path = { row: number; column: number; more: number[]; less: number[] };

/** A line that a search came to, and by which cell. */
type Reached = { line: number; isRow: boolean; by: { cell: number; from: Reached } | null };

/**
 * Finds a shortest way to put more into a table without filling any line above its total.
 * @param order numbers of the cells, in the order in which they are tried
 * @returns null when the table takes no more
 */
export function findPath({ cells, filled, lacking }: Filling, order: readonly number[]): Path | null {
  const seenRows = new Set([...lacking.rows.keys()].filter((row) => (lacking.rows[row] ?? 0) > 0));
  const seenColumns = new Set<number>();
  // Row 0 comes last: it has enough for anybody.
  const reached: Reached[] = [...seenRows].reverse().map((line) => ({ line, isRow: true, by: null }));
  for (const from of reached) {
    for (const cell of order) {
      const { row, column } = cells[cell] ?? { row: -1, column: -1 };
      if (from.isRow && row === from.line && !seenColumns.has(column)) {
        const next = { line: column, isRow: false, by: { cell, from } };
        if ((lacking.columns[column] ?? 0) > 0) return tracePath(next);
        seenColumns.add(column);
        reached.push(next);
      }
      if (!from.isRow && column === from.line && !seenRows.has(row) && (filled[cell] ?? 0) > 0) {
        seenRows.add(row);
        reached.push({ line: row, isRow: true, by: { cell, from } });
      }
    }
  }
  return null;
}

function tracePath(end: Reached): Path {
  const path: Path = { row: end.line, column: end.line, more: [], less: [] };
  let last = end;
  while (last.by !== null) {
    (last.isRow ? path.less : path.more).push(last.by.cell);
    last = last.by.from;
  }
  return { ...path, row: last.line };
}
