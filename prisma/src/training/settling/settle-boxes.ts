import { apportion } from '../apportion.ts';
import { type Box, type Cell, groupIntoCells } from './box.ts';
import { fillTable } from './fill-table.ts';
import { listCellsOfBoxes, splitIntoFamilies } from './split-into-families.ts';
import { type Group, splitIntoGroups } from './split-into-groups.ts';

/** Why boxes cannot be met: no figures would do, or they cross each other in more than two directions. */
export type Unsettled = 'CONTRADICTORY' | 'ENTANGLED';

/** A whole number from 0 for every item in a box; an item in none is not in the map. */
export type Settled = Map<number, number>;

/**
 * Finds whole numbers from 0 that add up to the total of every box at once, in the proportions expected where the boxes
 * leave a choice. Boxes may lie apart, within each other, and across each other as rows and columns do.
 * @param expected what one would like each item to be, from 0, by the item's number
 */
export function settleBoxes(expected: readonly number[], boxes: readonly Box[]): Settled | Unsettled {
  const cells = groupIntoCells(boxes);
  const cellsOf = listCellsOfBoxes(boxes.length, cells);
  const families = splitIntoFamilies(cellsOf);
  if (families === null) return 'ENTANGLED';
  const [rows, columns] = families.map((family) => splitIntoGroups(family, boxes, cellsOf));
  if (!rows || !columns) return 'CONTRADICTORY';
  const [rowOf, columnOf] = [numberLines(rows), numberLines(columns)];
  const filled = fillTable({
    rows: [0, ...rows.map(({ total }) => total)],
    columns: [0, ...columns.map(({ total }) => total)],
    cells: cells.map(({ items }, cell) => ({
      row: rowOf.get(cell) ?? 0,
      column: columnOf.get(cell) ?? 0,
      expected: items.reduce((sum, item) => sum + (expected[item] ?? 0), 0),
    })),
  });
  return filled === null ? 'CONTRADICTORY' : divide(cells, filled, expected);
}

/** Which line of a table each cell is on, counted from 1. */
function numberLines(groups: readonly Group[]): Map<number, number> {
  return new Map(groups.flatMap(({ cells }, index) => cells.map((cell) => [cell, index + 1] as const)));
}

function divide(cells: readonly Cell[], filled: readonly number[], expected: readonly number[]): Settled {
  const settled: Settled = new Map();
  for (const [index, { items }] of cells.entries()) {
    const parts = apportion(
      filled[index] ?? 0,
      items.map((item) => expected[item] ?? 0),
    );
    for (const [place, item] of items.entries()) settled.set(item, parts[place] ?? 0);
  }
  return settled;
}
