/** A place of the drawing, px. */
export type Point = readonly [x: number, y: number];

/** Steps of the grid that is searched, each way. */
const STEPS = 24;
/** Words are this much wider than high, so room to the sides counts for less. */
const WORD_SHAPE = 2;

/**
 * Where words stand best inside an area: of a grid of points, the one that is farthest from its border. The middle of a
 * bent area may lie outside it, this point never does.
 *
 * @param ring border of the area, closed
 * @returns null when no point of the grid is inside: the area is too thin for words
 */
export function findLabelPoint(ring: readonly Point[]): Point | null {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  let best: { point: Point; room: number } | null = null;
  for (let column = 1; column < STEPS; column += 1) {
    for (let row = 1; row < STEPS; row += 1) {
      const point: Point = [left + (width * column) / STEPS, top + (height * row) / STEPS];
      if (!isInside(point, ring)) continue;
      // Of places with as much room to the sides, the one with more above and below.
      const room = distanceToBorder(point, ring, WORD_SHAPE) + distanceToBorder(point, ring, 1) / 4;
      if (!best || room > best.room) best = { point, room };
    }
  }
  return best?.point ?? null;
}

/** Counts how often a line to the right crosses the border. */
function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  for (const [[fromX, fromY], [toX, toY]] of listEdges(ring)) {
    const crosses = fromY > y !== toY > y && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY);
    if (crosses) inside = !inside;
  }
  return inside;
}

/** Distance to the nearest edge, with distances to the sides made so many times shorter. */
function distanceToBorder([x, y]: Point, ring: readonly Point[], narrowed: number): number {
  const distances = listEdges(ring).map(([[fromX, fromY], [toX, toY]]) => {
    const [ax, ay] = [(fromX - x) / narrowed, fromY - y];
    const [bx, by] = [(toX - x) / narrowed, toY - y];
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
    return Math.hypot(ax + dx * share, ay + dy * share);
  });
  return Math.min(...distances);
}

function listEdges(ring: readonly Point[]): [Point, Point][] {
  return ring.flatMap((to, place): [Point, Point][] => {
    const from = ring[place - 1];
    return from ? [[from, to]] : [];
  });
}
