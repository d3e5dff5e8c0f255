/** A rectangle in drawing units, `x` and `y` at its top left. */
export type Box = { x: number; y: number; width: number; height: number };

/** A label with the places it would take, best first. One that may be left out is, where it would cover something. */
export type LabelToPlace = { id: string; candidates: readonly Box[]; mayBeLeftOut?: boolean };

/** Where every label stands, and how much they cover all together; 0 = each stands free. */
export type PlacedLabels = { boxes: ReadonlyMap<string, Box>; covered: number };

/** How much worse it is to leave the drawing than to cover something in it. */
const OUTSIDE_COST = 20;

/**
 * Gives every label the first of its places that touches nothing: no line, no mark, no label placed before it. Where
 * each place touches something, the one that covers least.
 *
 * @param obstacles what is drawn already (lines as the boxes of their short pieces)
 * @param bounds where labels must stay
 */
export function placeLabels(
  labels: readonly LabelToPlace[],
  obstacles: readonly Box[],
  bounds: Box,
): PlacedLabels {
  const taken = [...obstacles];
  const boxes = new Map<string, Box>();
  let covered = 0;
  for (const { id, candidates, mayBeLeftOut } of labels) {
    let best: { box: Box; cost: number; covers: number } | undefined;
    for (const candidate of candidates) {
      const box = pushInside(candidate, bounds);
      const moved = Math.abs(box.x - candidate.x) + Math.abs(box.y - candidate.y);
      const covers = taken.reduce((sum, other) => sum + overlap(box, other), 0);
      const cost = covers + moved * OUTSIDE_COST;
      if (!best || cost < best.cost) best = { box, cost, covers };
      if (cost === 0) break;
    }
    if (!best || (mayBeLeftOut && best.covers > 0)) continue;
    boxes.set(id, best.box);
    covered += best.covers;
    taken.push(best.box);
  }
  return { boxes, covered };
}

/** The pieces of a straight line as small boxes, so that a slanted line blocks only where it runs. */
export function boxesAlong(
  from: { x: number; y: number },
  to: { x: number; y: number },
  thickness: number,
): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / thickness));
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / steps - thickness / 2,
    y: from.y + ((to.y - from.y) * step) / steps - thickness / 2,
    width: thickness,
    height: thickness,
  }));
}

function pushInside(box: Box, bounds: Box): Box {
  const x = Math.max(bounds.x, Math.min(box.x, bounds.x + bounds.width - box.width));
  const y = Math.max(bounds.y, Math.min(box.y, bounds.y + bounds.height - box.height));
  return { ...box, x, y };
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
