import type { Box } from '../layout/place-labels.ts';

/** A place of the drawing, px. */
export type Point = readonly [x: number, y: number];

/** Steps of the grid that is searched, each way. */
const STEPS = 24;
/** Words are this much wider than high, so room to the sides counts for less. */
const WORD_SHAPE = 2;

/** Where words stand in an area, and how much room they have there; px. */
export type LabelPlace = {
  point: Point;
  /** How wide and high words may be around that point without leaving the area. */
  width: number;
  height: number;
  /** Whether the area holds a line of words from one end to the other. */
  holds: (line: Box) => boolean;
};

/** A round mark that words keep off. */
export type Spot = { at: Point; radius: number };

/**
 * Where words stand best inside an area: of a grid of points, the one that is farthest from its borders. The middle of a
 * bent area may lie outside it, this point never does; nor does it lie in an area inside this one.
 *
 * @param rings outer border of the area and those of its holes, each closed
 * @param spots marks in it or near it
 * @returns null when no point of the grid is inside: the area is too thin for words
 */
export function findLabelPlace(
  rings: readonly (readonly Point[])[],
  spots: readonly Spot[] = [],
): LabelPlace | null {
  const [outer = []] = rings;
  const edges = rings.flatMap(listEdges);
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  let best: { point: Point; room: number } | null = null;
  for (let column = 1; column < STEPS; column += 1) {
    for (let row = 1; row < STEPS; row += 1) {
      const point: Point = [left + (width * column) / STEPS, top + (height * row) / STEPS];
      if (!isInside(point, edges)) continue;
      // Of places with as much room to the sides, the one with more above and below.
      const toBorder = distanceToBorder(point, edges, WORD_SHAPE) + distanceToBorder(point, edges, 1) / 4;
      const room = Math.min(toBorder, ...spots.map((spot) => distanceToSpot(point, spot)));
      if (!best || room > best.room) best = { point, room };
    }
  }
  return (
    best && { point: best.point, ...measureRoom(best.point, edges), holds: (line) => holdsLine(line, edges) }
  );
}

/** Whether no border comes between the ends of a line at its top, its middle and its foot. */
function holdsLine({ x, y, width, height }: Box, edges: readonly Edge[]): boolean {
  return [y, y + height / 2, y + height].every(
    (level) =>
      isInside([x, level], edges) &&
      crossingsAt(level, edges).every((crossing) => crossing < x || crossing > x + width),
  );
}

type Edge = readonly [from: Point, to: Point];

/** Counts how often a line to the right crosses a border. */
function isInside([x, y]: Point, edges: readonly Edge[]): boolean {
  return crossingsAt(y, edges).filter((crossing) => crossing > x).length % 2 === 1;
}

/** Where edges cross a level line, as `x`. */
function crossingsAt(y: number, edges: readonly Edge[]): number[] {
  return edges.flatMap(([[fromX, fromY], [toX, toY]]) =>
    fromY > y !== toY > y ? [fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY)] : [],
  );
}

/** Twice the way to the nearer border, sideways and up or down. */
function measureRoom([x, y]: Point, edges: readonly Edge[]): { width: number; height: number } {
  const turned = edges.map(
    ([[fromX, fromY], [toX, toY]]): Edge => [
      [fromY, fromX],
      [toY, toX],
    ],
  );
  const nearest = (crossings: readonly number[], from: number) =>
    2 * Math.min(...crossings.map((crossing) => Math.abs(crossing - from)));
  return { width: nearest(crossingsAt(y, edges), x), height: nearest(crossingsAt(x, turned), y) };
}

/** Distance to the nearest edge, with distances to the sides made so many times shorter. */
function distanceToBorder([x, y]: Point, edges: readonly Edge[], narrowed: number): number {
  const distances = edges.map(([[fromX, fromY], [toX, toY]]) => {
    const [ax, ay] = [(fromX - x) / narrowed, fromY - y];
    const [bx, by] = [(toX - x) / narrowed, toY - y];
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
    return Math.hypot(ax + dx * share, ay + dy * share);
  });
  return Math.min(...distances);
}

/** As far as words are from a mark; less than nothing on it. */
function distanceToSpot([x, y]: Point, { at: [spotX, spotY], radius }: Spot): number {
  return Math.hypot((spotX - x) / WORD_SHAPE, spotY - y) - radius;
}

function listEdges(ring: readonly Point[]): Edge[] {
  return ring.flatMap((to, place): Edge[] => {
    const from = ring[place - 1];
    return from ? [[from, to]] : [];
  });
}
