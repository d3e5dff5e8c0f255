import { type Filling, findPath } from './find-path.ts';
import { fitToTotals } from './fit-to-totals.ts';
import type { Table } from './table.ts';

/**
 * Fills a table with whole numbers from 0 that meet every total, close to what is expected of each cell: first what
 * proportional fitting gives, rounded down, then the rest along shortest paths, as flows through networks are found. If
 * there is a filling at all, this finds one.
 * @returns a number a cell, in order; null when there is no filling
 */
export function fillTable(table: Table): number[] | null {
  const fitted = fitToTotals(table);
  const filling = beginFilling(table, fitted);
  const lackOf = (cell: number) => (fitted[cell] ?? 0) - (filling.filled[cell] ?? 0);
  const order = [...filling.cells.keys()].sort((a, b) => lackOf(b) - lackOf(a));
  for (let path = findPath(filling, order); path !== null; path = findPath(filling, order)) {
    const { row, column, more, less } = path;
    const amount = Math.min(
      filling.lacking.rows[row] ?? 0,
      filling.lacking.columns[column] ?? 0,
      ...less.map((cell) => filling.filled[cell] ?? 0),
    );
    add(filling.lacking.rows, row, -amount);
    add(filling.lacking.columns, column, -amount);
    for (const cell of more) add(filling.filled, cell, amount);
    for (const cell of less) add(filling.filled, cell, -amount);
  }
  return filling.lacking.rows.some((lack) => lack > 0) ? null : filling.filled.slice(0, table.cells.length);
}

/**
 * Row 0 is given enough for all columns, column 0 enough for all rows, and one cell between the two takes what neither
 * needs: then both directions add up to the same, and every total is met as soon as every row's is.
 */
function beginFilling({ rows, columns, cells }: Table, fitted: readonly number[]): Filling {
  const filling: Filling = {
    cells: [...cells, { row: 0, column: 0, expected: 0 }],
    filled: [],
    lacking: {
      rows: [sum(columns.slice(1)), ...rows.slice(1)],
      columns: [sum(rows.slice(1)), ...columns.slice(1)],
    },
  };
  const { lacking, filled } = filling;
  for (const [index, { row, column }] of filling.cells.entries()) {
    const wished = Math.floor(fitted[index] ?? 0);
    const amount = Math.min(wished, lacking.rows[row] ?? 0, lacking.columns[column] ?? 0);
    filled.push(amount);
    add(lacking.rows, row, -amount);
    add(lacking.columns, column, -amount);
  }
  return filling;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((before, number) => before + number, 0);

function add(numbers: number[], index: number, amount: number): void {
  numbers[index] = (numbers[index] ?? 0) + amount;
}
