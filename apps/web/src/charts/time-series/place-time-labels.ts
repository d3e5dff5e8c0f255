import { measureText } from '../layout/measure-text.ts';
import {
  type Box,
  boxesAlong,
  type LabelToPlace,
  type PlacedLabels,
  placeLabels,
} from '../layout/place-labels.ts';
import { LINE } from '../layout/text-metrics.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { TimeLine, TimePoint } from './build-time-series.ts';

/** Half of the room that a mark takes, em. */
const MARK = 0.45;

/** Places in em from the top left. */
export type Place = { x: number; y: number };

export type PlacedLabel = {
  id: string;
  lines: string[];
  box: Box;
  color: string;
  weight: number;
  /** True: its lines start where its box does, beside the mark they name; false: they are centred in it. */
  apart: boolean;
};
export type PlacedPoint = Place & { id: string; hollow: boolean };
export type PlacedRun = { id: string; points: PlacedPoint[] };
export type PlacedLine = { line: TimeLine; runs: PlacedRun[]; apart: PlacedPoint[] };

/** What series and marks are called at the drawing's width. */
export type TimeWords = {
  /** Null where a key names them: figures then have the whole room, and one without room of its own is left out. */
  nameOf: ((line: TimeLine) => string) | null;
  /** What stands beside a mark that is set apart, in lines. */
  linesApart: (line: TimeLine, point: TimePoint) => string[];
};

type LabelRoom = {
  plot: Box;
  divider: number | null;
  width: number;
  words: TimeWords;
  /** What stands in the drawing besides lines and marks. */
  taken: readonly Box[];
};

/** Finds a place for every figure and name, so that none covers a line, a mark or another. */
export function placeTimeLabels(
  lines: readonly PlacedLine[],
  { plot, divider, width, words, taken }: LabelRoom,
): PlacedLabel[] {
  const drawn = lines.flatMap(({ runs, apart }) => [
    ...runs.flatMap(({ points }) =>
      points.flatMap((point, index) => {
        const next = points[index + 1];
        return next ? boxesAlong(point, next, 0.3) : [];
      }),
    ),
    ...[...runs.flatMap(({ points }) => points), ...apart].map(({ x, y }) => markBox(x, y)),
  ]);
  const obstacles = [...taken, ...drawn];
  const main: Box = {
    ...plot,
    y: 0,
    height: plot.y + plot.height,
    width: (divider ?? plot.x + plot.width) - plot.x,
  };
  const beyond: Box = { x: divider ?? 0, y: 0, width: width - (divider ?? 0), height: plot.y + plot.height };

  const wished = lines.flatMap((line) => labelsOfLine(line, main.width * 0.92, words));
  const wanted = words.nameOf === null ? newestFirst(wished) : wished;
  const inMain = placeNamesWell(
    wanted.filter(({ apart }) => !apart),
    obstacles,
    main,
  );
  const beyondDivider = placeLabels(
    wanted.filter(({ apart }) => apart),
    obstacles,
    beyond,
  );
  const boxes = new Map([...inMain.boxes, ...beyondDivider.boxes]);
  return wanted.flatMap(({ id, lines: texts, color, weight, apart }): PlacedLabel[] => {
    const box = boxes.get(id);
    return box ? [{ id, lines: texts, color, weight, apart, box }] : [];
  });
}

/** Of many lines the figures that say where they end matter most; one that would cover something is left out. */
function newestFirst(wished: readonly WantedLabel[]): WantedLabel[] {
  const placeOf = ({ candidates }: WantedLabel) => candidates[0]?.x ?? 0;
  return wished
    .toSorted((a, b) => placeOf(b) - placeOf(a))
    .map((label) => ({ ...label, mayBeLeftOut: true }));
}

/**
 * Names first, so that each stands close to its line. A name may then take the only place of a figure: if so, figures
 * first, and names where room is left.
 */
function placeNamesWell(
  wanted: readonly WantedLabel[],
  obstacles: readonly Box[],
  bounds: Box,
): PlacedLabels {
  const namesFirst = wanted.toSorted((a, b) => Number(b.isName) - Number(a.isName));
  const close = placeLabels(namesFirst, obstacles, bounds);
  return close.covered === 0 ? close : placeLabels(namesFirst.toReversed(), obstacles, bounds);
}

type WantedLabel = LabelToPlace & Omit<PlacedLabel, 'box'> & { isName: boolean };

/** Labels of one line, those that must be found first: its figures, then its name wherever there is room beside it. */
function labelsOfLine(
  { line, runs, apart }: PlacedLine,
  nameWidth: number,
  { nameOf, linesApart }: TimeWords,
): WantedLabel[] {
  const color = line.color.ink === null ? 'var(--k-ink-2)' : line.color.fill;
  const longest = runs.toSorted((a, b) => b.points.length - a.points.length)[0];
  const isLone = longest?.points.length === 1;
  const figures = line.runs.flatMap((run, runIndex) =>
    run.points.flatMap((point, index): WantedLabel[] => {
      const place = runs[runIndex]?.points[index];
      if (point.label === null || !place || isTooNearAnEnd(run.points, index, runs[runIndex])) return [];
      const text = isLone && nameOf ? `${nameOf(line)} ${point.label}` : point.label;
      return [
        {
          id: point.id,
          lines: [text],
          color,
          weight: 650,
          apart: false,
          isName: false,
          candidates: aroundPoint(place, text),
        },
      ];
    }),
  );
  const beyond = line.setApart.flatMap((point, index): WantedLabel[] => {
    const place = apart[index];
    if (!place) return [];
    const texts = linesApart(line, point);
    return [
      {
        id: point.id,
        lines: texts,
        color,
        weight: 650,
        apart: true,
        isName: false,
        candidates: rightOfPoint(place, texts),
      },
    ];
  });
  if (!longest || isLone || !nameOf) return [...figures, ...beyond];
  const lines = wrapText(nameOf(line), nameWidth, 'bold');
  const name = {
    id: line.id,
    lines,
    color,
    weight: 550,
    apart: false,
    isName: true,
    candidates: alongRun(longest, lines),
  };
  return [...figures, ...beyond, name];
}

/** Runs this short show each of their figures. */
const SHORT_RUN = 3;

/**
 * Whether a figure would stand over or under another of its run, where nothing says which is whose: one inside gives way to
 * the last, the first to one inside, which is the highest.
 */
function isTooNearAnEnd(points: readonly TimePoint[], index: number, placed: PlacedRun | undefined): boolean {
  const last = points.length - 1;
  if (points.length <= SHORT_RUN || index === last) return false;
  const widthOf = (point: number) => measureText(points[point]?.label ?? '', 'bold');
  const xOf = (point: number) => placed?.points[point]?.x ?? 0;
  const isNear = (other: number) => Math.abs(xOf(other) - xOf(index)) < (widthOf(other) + widthOf(index)) / 2;
  if (index > 0) return isNear(last);
  return points.some(
    ({ label }, other) =>
      label !== null && other > 0 && other < last && isNear(other) && !isTooNearAnEnd(points, other, placed),
  );
}

function markBox(x: number, y: number): Box {
  return { x: x - MARK, y: y - MARK, width: MARK * 2, height: MARK * 2 };
}

function textBox(...lines: readonly string[]): Pick<Box, 'width' | 'height'> {
  const width = Math.max(0, ...lines.map((line) => measureText(line, 'bold')));
  return { width, height: LINE * lines.length };
}

function aroundPoint({ x, y }: Place, text: string): Box[] {
  const size = textBox(text);
  const above = { ...size, x: x - size.width / 2, y: y - MARK - size.height };
  const below = { ...size, x: x - size.width / 2, y: y + MARK };
  const leftBelow = { ...size, x: x - size.width + 0.8, y: y + MARK };
  const left = { ...size, x: x - size.width - MARK - 0.2, y: y - size.height / 2 };
  const right = { ...size, x: x + MARK + 0.2, y: y - size.height / 2 };
  const far = [0.5, 1, 1.5, 2].flatMap((step) => [
    { ...above, y: above.y - step },
    { ...below, y: below.y + step },
  ]);
  return text.length > 8
    ? [left, leftBelow, below, right, above, ...far]
    : [above, below, right, left, ...far];
}

/** Right of the mark: its last line level with it, then its first, then a little higher or lower. */
function rightOfPoint({ x, y }: Place, lines: readonly string[]): Box[] {
  const size = textBox(...lines);
  const firstLevel = y - LINE / 2;
  const lastLevel = firstLevel - (size.height - LINE);
  const steps = [0.3, 0.6, 0.9, 1.3, 1.8, 2.4];
  const tops = [lastLevel, firstLevel, ...steps.flatMap((step) => [lastLevel - step, firstLevel + step])];
  return tops.map((top) => ({ ...size, x: x + MARK + 0.4, y: top }));
}

/** Under, then over every point of the line, from its second: where the line is flat a name reads as its own. */
function alongRun({ points }: PlacedRun, lines: readonly string[]): Box[] {
  const size = textBox(...lines);
  const rows = [0.9, 1.4, 2, 2.8, 4, 5.5].flatMap((distance) =>
    points.map(({ x, y }) => ({ ...size, x: x - 0.4, y: y + distance })),
  );
  const over = points.map(({ x, y }) => ({ ...size, x: x - 0.4, y: y - 0.9 - size.height }));
  return [...rows.slice(1), ...over];
}
