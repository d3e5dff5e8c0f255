import type { Table } from './table.ts';

/** Proportional fitting comes near the totals in a few rounds; it is made exact, in whole numbers, afterwards. */
const ROUNDS = 40;

/** A cell of which nothing is expected may still have to take something. */
const LEAST = 1e-6;

/**
 * Scales rows and columns in turn to their totals, which changes no more of the proportions than the totals ask for.
 * @returns a number a cell, in order; near the totals where the totals can be met, but neither whole nor exact
 */
export function fitToTotals({ rows, columns, cells }: Table): number[] {
  const fitted = cells.map(({ expected }) => Math.max(expected, LEAST));
  const lines = [...listLines(cells, 'row', rows), ...listLines(cells, 'column', columns)];
  for (let round = 0; round < ROUNDS; round++) {
    for (const { line, total } of lines) {
      const sum = line.reduce((before, cell) => before + (fitted[cell] ?? 0), 0);
      if (sum === 0) continue;
      for (const cell of line) fitted[cell] = ((fitted[cell] ?? 0) * total) / sum;
    }
  }
  return fitted;
}

/** The cells on each line that has a total. */
function listLines(cells: Table['cells'], direction: 'row' | 'column', totals: readonly number[]) {
  return totals.flatMap((total, number) => {
    const line = [...cells.keys()].filter((cell) => cells[cell]?.[direction] === number);
    return number === 0 ? [] : [{ line, total }];
  });
}
