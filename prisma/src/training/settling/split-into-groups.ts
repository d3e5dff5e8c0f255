import type { Box } from './box.ts';
import type { CellsOfBoxes } from './split-into-families.ts';

/** What a box has outside the boxes within it: cells of its own, and what is left of its total for them. */
export type Group = { cells: number[]; total: number };

/**
 * Takes nested boxes apart into groups of which no two share a cell: of a year and a quarter in it, the quarter and the
 * other nine months.
 * @param family numbers of boxes of which any two are apart or one within the other
 * @returns null when boxes hold more than the box around them
 */
export function splitIntoGroups(
  family: readonly number[],
  boxes: readonly Box[],
  cellsOf: CellsOfBoxes,
): Group[] | null {
  const placed: { inside: ReadonlySet<number>; group: Group }[] = [];
  const groupOf = new Map<number, Group>();
  for (const { inside, total } of listFromTheLargest(family, boxes, cellsOf)) {
    const around = placed.findLast((larger) => [...inside].every((cell) => larger.inside.has(cell)));
    if (around) around.group.total -= total;
    const group: Group = { cells: [], total };
    placed.push({ inside, group });
    for (const cell of inside) groupOf.set(cell, group);
  }
  for (const [cell, group] of groupOf) group.cells.push(cell);
  const groups = placed.map(({ group }) => group);
  return groups.some(({ total }) => total < 0) ? null : groups;
}

/** Larger boxes first, so that whatever lies around a box comes before it. */
function listFromTheLargest(family: readonly number[], boxes: readonly Box[], cellsOf: CellsOfBoxes) {
  return family
    .map((box) => ({ inside: cellsOf[box] ?? new Set<number>(), total: boxes[box]?.total ?? 0 }))
    .toSorted((a, b) => b.inside.size - a.inside.size);
}
