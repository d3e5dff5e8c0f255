import { measureText } from '../layout/measure-text.ts';
import type { Box } from '../layout/place-labels.ts';
import { LINE, SMALL } from '../layout/text-metrics.ts';
import type { MapArea } from './build-choropleth.ts';
import type { Point } from './find-label-place.ts';
import type { AreaLabel } from './label-areas.ts';

/** Words beside the map that a line leads to from their area; px. */
export type Callout = { text: string; side: 'left' | 'right'; box: Box; from: Point; to: Point };

/** An area of which not everything is written on it. */
export type AreaToCallOut = {
  area: Pick<MapArea, 'markedLabel' | 'shortName'>;
  at: Point;
  /** Of its circle; 0: none. */
  radius: number;
  label: AreaLabel;
};

/** From the left to the right of a drawing, px. */
export type Extent = { left: number; right: number };

/** Em from a line to its words, and from the words to the map. */
const LINE_GAP = 0.35;
const MAP_GAP = 0.8;

/** What is not written on an area: its name and, where that is missing too, its figure. Empty: nothing. */
export function saysBeside({ area, label }: Pick<AreaToCallOut, 'area' | 'label'>): string {
  if (label.name) return '';
  return label.figure || area.markedLabel === ''
    ? area.shortName
    : `${area.shortName}\u00a0\u00a0${area.markedLabel}`;
}

/** Room that words beside a map take with their distance from it, px. */
export function widthBeside(text: string, em: number): number {
  return measureText(text) * SMALL * em + (LINE_GAP + MAP_GAP) * em;
}

/**
 * Names the areas that have no room for it beside the map, each at its own height or the nearest that is free, so that no
 * two lines of one side cross. Words that are wider than what is left beside the map are left out.
 *
 * @param map from its westernmost to its easternmost border
 * @param em pixels of one em of chart text
 * @returns one for each area, null where all is written on it or nothing can be beside it
 */
export function callOutAreas(
  areas: readonly AreaToCallOut[],
  map: Extent,
  { width, height, em }: { width: number; height: number; em: number },
): (Callout | null)[] {
  const middle = (map.left + map.right) / 2;
  const roomAt = { left: map.left, right: width - map.right };
  const wanted = areas.flatMap((each, place) => {
    const text = saysBeside(each);
    const near = each.at[0] < middle ? 'left' : 'right';
    const far = near === 'left' ? 'right' : 'left';
    const side = [near, far].find((one): one is Callout['side'] => {
      return (one === 'left' || one === 'right') && roomAt[one] >= widthBeside(text, em);
    });
    return text === '' || !side ? [] : [{ ...each, place, text, side }];
  });
  const placed = new Map<number, Callout>();
  for (const side of ['left', 'right'] as const) {
    const ofSide = wanted.filter((each) => each.side === side).sort((a, b) => a.at[1] - b.at[1]);
    const line = LINE * SMALL * em;
    const tops = spreadOut(
      ofSide.map(({ at }) => at[1] - line / 2),
      line,
      height,
    );
    for (const [index, { place, text, at, radius, label }] of ofSide.entries()) {
      const textWidth = measureText(text) * SMALL * em;
      const x = side === 'left' ? map.left - MAP_GAP * em - textWidth : map.right + MAP_GAP * em;
      const box = { x, y: tops[index] ?? 0, width: textWidth, height: line };
      const outwards = side === 'left' ? -1 : 1;
      const end = side === 'left' ? x + textWidth : x;
      placed.set(place, {
        text,
        side,
        box,
        from: [at[0] + outwards * reachOf({ radius, label }, em), at[1]],
        to: [end - outwards * LINE_GAP * em, box.y + line / 2],
      });
    }
  }
  return areas.map((_, place) => placed.get(place) ?? null);
}

/** From the middle of an area to where its line begins: outside its circle and its figure, px. */
function reachOf({ radius, label }: Pick<AreaToCallOut, 'radius' | 'label'>, em: number): number {
  if (radius > 0 || !label.figure) return radius;
  return (measureText(label.figure.text, 'bold') / 2 + LINE_GAP) * em;
}

/** Tops of lines of one height, in their order and as near to what was asked as they fit under one another. */
function spreadOut(asked: readonly number[], line: number, height: number): number[] {
  const tops: number[] = [];
  for (const top of asked) tops.push(Math.max(top, (tops.at(-1) ?? -line) + line));
  let floor = height;
  return tops
    .toReversed()
    .map((top) => {
      const held = Math.min(top, floor - line);
      floor = held;
      return held;
    })
    .toReversed();
}
