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
import type { TimeLine, TimePoint, TimeSeriesModel } from './build-time-series.ts';

/** Height of the whole drawing, em. */
export const TIME_SERIES_HEIGHT = 20;
const UNIT_ROOM = 2;
const AXIS_GAP = 0.6;
/** Narrower than this, what is set apart says only its figure, and its period takes two lines. */
const COMPACT_BELOW = 32;
const COMPACT_PERIOD = 4;
const FIRST_POINT = 0.8;
const LAST_POINT = 2.2;
const MARK = 0.45;
/** Room in a slot that is set apart besides its labels: its mark and its distance from the next. */
const APART_EXTRA = 2.4;

/** Places in em from the top left. */
type Place = { x: number; y: number };

export type PlacedLabel = { id: string; lines: string[]; box: Box; color: string; weight: number };
export type PlacedPoint = Place & { id: string; hollow: boolean };
export type PlacedRun = { id: string; points: PlacedPoint[] };
export type PlacedLine = { line: TimeLine; runs: PlacedRun[]; apart: PlacedPoint[] };

export type TimeSeriesLayout = {
  plot: Box;
  /** Middle of every slot, main band first. */
  slotsX: number[];
  slotsApartX: number[];
  /** Where the dashed line stands; null when nothing is set apart. */
  divider: number | null;
  /** Slots whose period is written under the axis. */
  labelledSlots: number[];
  /** The periods set apart, in lines. */
  apartPeriods: string[][];
  lines: PlacedLine[];
  labels: PlacedLabel[];
};

/** Lays a time series out for a width. @param width, height em */
export function layoutTimeSeries(model: TimeSeriesModel, width: number, height: number): TimeSeriesLayout {
  const compact = width < COMPACT_BELOW;
  const apartPeriods = model.slotsApart.map(({ label }) =>
    wrapText(label, compact ? compactPeriodWidth(label) : width),
  );
  const axisRoom = AXIS_GAP + LINE * Math.max(1, ...apartPeriods.map((lines) => lines.length));
  const left = Math.max(...model.ticks.map(({ text }) => measureText(text))) + 0.7;
  const plot = { x: left, y: UNIT_ROOM, width: width - left, height: height - UNIT_ROOM - axisRoom };
  const textApart = (line: TimeLine, point: TimePoint) => apartText(model, line, point, compact);
  const apartWidths = apartPeriods.map((periods, slot) => widthOfSlotApart(model, slot, periods, textApart));
  const apartWidth = apartWidths.reduce((sum, each) => sum + each, 0);
  const divider = apartWidth === 0 ? null : plot.x + plot.width - apartWidth;

  const slotsX = placeSlots(model.slots.length, plot.x, divider ?? plot.x + plot.width);
  const slotsApartX = model.slotsApart.map((_, slot) => {
    const before = apartWidths.slice(0, slot).reduce((sum, each) => sum + each, divider ?? 0);
    return before + APART_EXTRA / 2;
  });
  const top = model.ticks.at(-1)?.plotted ?? 1;
  const toPlace = (point: TimePoint, xs: readonly number[]): Place => ({
    x: xs[point.slot] ?? plot.x,
    y: plot.y + plot.height * (1 - point.plotted / top),
  });
  const lines = model.lines.map(
    (line): PlacedLine => ({
      line,
      runs: line.runs.map((run) => ({
        id: run.id,
        points: run.points.map((point) => ({ id: point.id, hollow: false, ...toPlace(point, slotsX) })),
      })),
      apart: line.setApart.map((point) => ({ id: point.id, hollow: true, ...toPlace(point, slotsApartX) })),
    }),
  );
  return {
    plot,
    slotsX,
    slotsApartX,
    divider,
    labelledSlots: thinOut(model, slotsX),
    lines,
    apartPeriods,
    labels: placeAllLabels(lines, { plot, divider, width, textApart }),
  };
}

/** Wide enough for the longest word of a period, so that none is broken. */
function compactPeriodWidth(label: string): number {
  return Math.max(COMPACT_PERIOD, ...label.split(' ').map((word) => measureText(word)));
}

type TextApart = (line: TimeLine, point: TimePoint) => string;

/**
 * Text beside a mark that is set apart: figure and series, because no line leads to it. Where room is short, the figure
 * alone, if its colour is named on the left.
 */
function apartText(model: TimeSeriesModel, line: TimeLine, point: TimePoint, compact: boolean): string {
  const figure = point.label ?? '';
  const isNamed = model.lines.some(({ color, runs }) => color.fill === line.color.fill && runs.length > 0);
  return compact && isNamed ? figure : `${line.name} ${figure}`;
}

function widthOfSlotApart(
  model: TimeSeriesModel,
  slot: number,
  periods: readonly string[],
  textApart: TextApart,
): number {
  const texts = model.lines.flatMap((line) =>
    line.setApart.filter((point) => point.slot === slot).map((point) => textApart(line, point)),
  );
  const widest = Math.max(0, ...texts.map((text) => measureText(text, 'bold')));
  const period = Math.max(0, ...periods.map((text) => measureText(text, 'bold')));
  return Math.max(widest + APART_EXTRA, period + 1.2);
}

function placeSlots(count: number, from: number, to: number): number[] {
  const first = from + FIRST_POINT;
  const span = Math.max(0, to - LAST_POINT - first);
  return Array.from({ length: count }, (_, slot) =>
    count === 1 ? first + span * 0.8 : first + (span * slot) / (count - 1),
  );
}

/** Periods under the axis as densely as they fit, counted from the last so that the newest is always named. */
function thinOut(model: TimeSeriesModel, slotsX: readonly number[]): number[] {
  const widest = Math.max(0, ...model.slots.map(({ label }) => measureText(label))) + 1;
  const step = (slotsX[1] ?? 0) - (slotsX[0] ?? 0);
  const every = step > 0 ? Math.max(1, Math.ceil(widest / step)) : 1;
  const last = model.slots.length - 1;
  return model.slots.map((_, slot) => slot).filter((slot) => (last - slot) % every === 0);
}

type LabelRoom = { plot: Box; divider: number | null; width: number; textApart: TextApart };

function placeAllLabels(
  lines: readonly PlacedLine[],
  { plot, divider, width, textApart }: LabelRoom,
): PlacedLabel[] {
  const obstacles = lines.flatMap(({ runs, apart }) => [
    ...runs.flatMap(({ points }) =>
      points.flatMap((point, index) => {
        const next = points[index + 1];
        return next ? boxesAlong(point, next, 0.3) : [];
      }),
    ),
    ...[...runs.flatMap(({ points }) => points), ...apart].map(({ x, y }) => markBox(x, y)),
  ]);
  const main: Box = {
    ...plot,
    y: 0,
    height: plot.y + plot.height,
    width: (divider ?? plot.x + plot.width) - plot.x,
  };
  const beyond: Box = { x: divider ?? 0, y: 0, width: width - (divider ?? 0), height: plot.y + plot.height };

  const wanted = lines.flatMap((line) => labelsOfLine(line, main.width * 0.92, textApart));
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
  return wanted.flatMap(({ id, lines: texts, color, weight }): PlacedLabel[] => {
    const box = boxes.get(id);
    return box ? [{ id, lines: texts, color, weight, box }] : [];
  });
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

type WantedLabel = LabelToPlace & Omit<PlacedLabel, 'box'> & { apart: boolean; isName: boolean };

/** Labels of one line, those that must be found first: its figures, then its name wherever there is room beside it. */
function labelsOfLine(
  { line, runs, apart }: PlacedLine,
  nameWidth: number,
  textApart: TextApart,
): WantedLabel[] {
  const color = line.color.ink === null ? 'var(--k-ink-2)' : line.color.fill;
  const longest = runs.toSorted((a, b) => b.points.length - a.points.length)[0];
  const isLone = longest?.points.length === 1;
  const figures = line.runs.flatMap((run, runIndex) =>
    run.points.flatMap((point, index): WantedLabel[] => {
      const place = runs[runIndex]?.points[index];
      if (point.label === null || !place) return [];
      const text = isLone ? `${line.name} ${point.label}` : point.label;
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
    const text = textApart(line, point);
    return [
      {
        id: point.id,
        lines: [text],
        color,
        weight: 650,
        apart: true,
        isName: false,
        candidates: rightOfPoint(place, text),
      },
    ];
  });
  if (!longest || isLone) return [...figures, ...beyond];
  const lines = wrapText(line.name, nameWidth, 'bold');
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

function markBox(x: number, y: number): Box {
  return { x: x - MARK, y: y - MARK, width: MARK * 2, height: MARK * 2 };
}

function textBox(text: string): Pick<Box, 'width' | 'height'> {
  return { width: measureText(text, 'bold'), height: LINE };
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

function rightOfPoint({ x, y }: Place, text: string): Box[] {
  const size = textBox(text);
  return [0, -0.3, 0.3, -0.6, 0.6, -0.9, 0.9, -1.3, 1.3, -1.8, 1.8, -2.4, 2.4].map((step) => ({
    ...size,
    x: x + MARK + 0.3,
    y: y - size.height / 2 + step,
  }));
}

/** Under, then over every point of the line, from its second: where the line is flat a name reads as its own. */
function alongRun({ points }: PlacedRun, lines: readonly string[]): Box[] {
  const width = Math.max(...lines.map((line) => measureText(line, 'bold')));
  const size = { width, height: LINE * lines.length };
  const rows = [0.9, 1.4, 2, 2.8, 4, 5.5].flatMap((distance) =>
    points.map(({ x, y }) => ({ ...size, x: x - 0.4, y: y + distance })),
  );
  const over = points.map(({ x, y }) => ({ ...size, x: x - 0.4, y: y - 0.9 - size.height }));
  return [...rows.slice(1), ...over];
}
