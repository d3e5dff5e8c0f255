/**
 * A table whose rows and columns have totals, whole numbers from 0, and only some of whose cells exist. Line 0 of either
 * direction is for cells that no total counts in that direction; its own total is not looked at.
 */
export type Table = { rows: readonly number[]; columns: readonly number[]; cells: readonly TableCell[] };

/** A cell, the only one in its place, with what one would like to see in it, from 0. */
export type TableCell = { row: number; column: number; expected: number };
