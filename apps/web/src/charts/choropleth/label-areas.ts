import { measureText } from '../layout/measure-text.ts';
import type { Box } from '../layout/place-labels.ts';
import { FIGURE, LINE, SMALL } from '../layout/text-metrics.ts';
import type { MapArea } from './build-choropleth.ts';
import type { LabelPlace, Point } from './find-label-place.ts';

/** An area whose words are to be placed; px. */
export type AreaToLabel = {
  area: Pick<MapArea, 'markedLabel' | 'shortName' | 'classIndex'>;
  /** The middle of its circle or of its words. */
  at: Point;
  /** Of its circle; 0: none. */
  radius: number;
  room: Pick<LabelPlace, 'width' | 'height' | 'holds'>;
};

/** A line of words and where it begins, px from the top. */
export type PlacedWords = { text: string; top: number };

/** What is written on an area; null: no room for it. */
export type AreaLabel = { figure: (PlacedWords & { onMark: boolean }) | null; name: PlacedWords | null };

/** A line may reach this much over the border of an area that is not shaded, where it is still read as its area's. */
const OVER_BORDER = 1.15;
/** Em between a circle and words of another area. */
const APART = 0.25;

/**
 * Finds room for words: each area's figure, then its name, while they stay in the area and off every other area's circle
 * and words. Words that might be read as a neighbour's are left out; pointing at the area and the table say them.
 *
 * @param areas those whose words matter most first
 * @param alreadyTaken what stands on the map already, px
 * @param em pixels of one em of chart text
 * @returns a label for each, in the same order
 */
export function labelAreas(
  areas: readonly AreaToLabel[],
  em: number,
  alreadyTaken: readonly Box[] = [],
): AreaLabel[] {
  const taken = [...alreadyTaken];
  return areas.map((each) => {
    const circles = areas
      .filter((other) => other !== each && other.radius > 0)
      .map((other) => boxOf(other, em));
    const isFree = (box: Box) => ![...circles, ...taken].some((other) => overlap(box, other));
    const figure = placeFigure(each, em, isFree);
    const name = placeName(each, figure, em, isFree);
    const { at, area } = each;
    if (figure && !figure.onMark) taken.push(lineBox(at, figure.top, widthOfFigure(area, em), FIGURE * em));
    if (name) taken.push(lineBox(at, name.top, widthOfName(area, em), SMALL * em));
    return { figure, name };
  });
}

type IsFree = (box: Box) => boolean;

/** On its circle, else under it, else in the middle of its area. */
function placeFigure(
  { area, at, radius, room }: AreaToLabel,
  em: number,
  isFree: IsFree,
): AreaLabel['figure'] {
  if (area.markedLabel === '') return null;
  const size = FIGURE * em;
  const width = widthOfFigure(area, em);
  const onMark = radius > 0 && width <= radius * 1.95;
  const middle = at[1] - (LINE * size) / 2;
  if (onMark) return { text: area.markedLabel, top: middle, onMark };
  const top = radius > 0 ? at[1] + radius : middle;
  const box = lineBox(at, top, width, size);
  return fits(box, { area, at, room }) && isFree(box) ? { text: area.markedLabel, top, onMark } : null;
}

/** Under the figure or the circle; where there is neither, in the middle. */
function placeName(
  { area, at, radius, room }: AreaToLabel,
  figure: AreaLabel['figure'],
  em: number,
  isFree: IsFree,
): PlacedWords | null {
  // A name without its figure would seem to have none.
  if (area.markedLabel !== '' && !figure) return null;
  const size = SMALL * em;
  const middle = at[1] - (LINE * size) / 2;
  const underCircle = radius > 0 ? at[1] + radius : middle;
  const top = figure && !figure.onMark ? figure.top + LINE * FIGURE * em : underCircle;
  const width = widthOfName(area, em);
  const box = lineBox(at, top, width, size);
  return fits(box, { area, at, room }) && isFree(box) ? { text: area.shortName, top } : null;
}

const widthOfFigure = ({ markedLabel }: AreaToLabel['area'], em: number): number =>
  measureText(markedLabel, 'bold') * FIGURE * em;
const widthOfName = ({ shortName }: AreaToLabel['area'], em: number): number =>
  measureText(shortName) * SMALL * em;

function lineBox([x]: Point, top: number, width: number, size: number): Box {
  return { x: x - width / 2, y: top, width, height: LINE * size };
}

/** On a shade words have the ink of that shade, which cannot be read beyond it. */
function fits(line: Box, { area, at, room }: Pick<AreaToLabel, 'area' | 'at' | 'room'>): boolean {
  if (area.classIndex !== null) return room.holds(line);
  return line.width <= room.width * OVER_BORDER && reaches(line, at) <= room.height * OVER_BORDER;
}

/** Height of an area that has room for a line above and below its middle. */
function reaches({ y, height }: Box, [, middle]: Point): number {
  return 2 * Math.max(middle - y, y + height - middle);
}

function boxOf({ at: [x, y], radius }: AreaToLabel, em: number): Box {
  const half = radius + APART * em;
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
