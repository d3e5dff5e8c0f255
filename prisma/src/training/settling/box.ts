/** Items, by number, whose figures must add up to a whole number. */
export type Box = { items: readonly number[]; total: number };

/** Items that lie in exactly the same boxes, and so may be divided among each other as anybody likes. */
export type Cell = { items: number[]; boxes: readonly number[] };

/** Puts together the items that lie in the same boxes; an item in no box is in no cell. */
export function groupIntoCells(boxes: readonly Box[]): Cell[] {
  const boxesOf = new Map<number, number[]>();
  for (const [box, { items }] of boxes.entries()) {
    for (const item of items) {
      const own = boxesOf.get(item);
      if (own) own.push(box);
      else boxesOf.set(item, [box]);
    }
  }
  const cells = new Map<string, Cell>();
  for (const [item, own] of boxesOf) {
    const cell = cells.get(own.join());
    if (cell) cell.items.push(item);
    else cells.set(own.join(), { items: [item], boxes: own });
  }
  return [...cells.values()];
}
