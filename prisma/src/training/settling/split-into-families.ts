import type { Cell } from './box.ts';

/** For each box, in order, the cells in it. */
export type CellsOfBoxes = readonly ReadonlySet<number>[];

/** @param count how many boxes there are */
export function listCellsOfBoxes(count: number, cells: readonly Cell[]): CellsOfBoxes {
  const cellsOf = Array.from({ length: count }, () => new Set<number>());
  for (const [cell, { boxes }] of cells.entries()) {
    for (const box of boxes) cellsOf[box]?.add(cell);
  }
  return cellsOf;
}

/** Whether two boxes share something, and each has something for itself. */
function cross(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const shared = [...one].filter((cell) => other.has(cell)).length;
  return shared > 0 && shared < one.size && shared < other.size;
}

/**
 * Splits boxes into two families in each of which any two are apart or one within the other, as rows and columns of a
 * table are: the year's codes and the year's districts cross each other, but neither cross among themselves.
 * @returns numbers of the boxes of both; null when it takes three
 */
export function splitIntoFamilies(cellsOf: CellsOfBoxes): [number[], number[]] | null {
  const families = new Map<number, 0 | 1>();
  for (const start of cellsOf.keys()) {
    if (families.has(start)) continue;
    families.set(start, 0);
    const reached = [start];
    for (const box of reached) {
      const other = families.get(box) === 0 ? 1 : 0;
      for (const crossing of listCrossing(box, cellsOf)) {
        if (families.get(crossing) === families.get(box)) return null;
        if (families.has(crossing)) continue;
        families.set(crossing, other);
        reached.push(crossing);
      }
    }
  }
  const inFamily = (family: 0 | 1) => [...families.keys()].filter((box) => families.get(box) === family);
  return [inFamily(0), inFamily(1)];
}

function listCrossing(box: number, cellsOf: CellsOfBoxes): number[] {
  const own = cellsOf[box];
  return own === undefined ? [] : [...cellsOf.keys()].filter((other) => cross(own, cellsOf[other] ?? own));
}
