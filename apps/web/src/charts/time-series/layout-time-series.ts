import { measureText } from '../layout/measure-text.ts';
import { type Box, boxesAlong, type LabelToPlace, placeLabels } from '../layout/place-labels.ts';
import type { TimeLine, TimePoint, TimeSeriesModel } from './build-time-series.ts';

/** Height of the whole drawing, em. */
export const TIME_SERIES_HEIGHT = 20;
const LINE = 1.35;
const UNIT_ROOM = 2;
const AXIS_ROOM = 2;
const FIRST_POINT = 0.8;
const LAST_POINT = 2.2;
const MARK = 0.45;
/** Room in a slot that is set apart besides its labels: its mark and its distance from the next. */
const APART_EXTRA = 2.4;

/** Places in em from the top left. */
type Place = { x: number; y: number };

export type PlacedLabel = { id: string; text: string; box: Box; color: string; weight: number };
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
  lines: PlacedLine[];
  labels: PlacedLabel[];
};

/** Lays a time series out for a width. @param width, height em */
export function layoutTimeSeries(model: TimeSeriesModel, width: number, height: number): TimeSeriesLayout {
  const left = Math.max(...model.ticks.map(({ text }) => measureText(text))) + 0.7;
  const plot = { x: left, y: UNIT_ROOM, width: width - left, height: height - UNIT_ROOM - AXIS_ROOM };
  const apartWidths = model.slotsApart.map((_, slot) => widthOfSlotApart(model, slot));
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
  const lines = model.lines.map((line): PlacedLine => ({
    line,
    runs: line.runs.map((run) => ({
      id: run.id,
      points: run.points.map((point) => ({ id: point.id, hollow: false, ...toPlace(point, slotsX) })),
    })),
    apart: line.setApart.map((point) => ({ id: point.id, hollow: true, ...toPlace(point, slotsApartX) })),
  }));
  return {
    plot,
    slotsX,
    slotsApartX,
    divider,
    labelledSlots: thinOut(model, slotsX),
    lines,
    labels: placeAllLabels(lines, plot, divider, width),
  };
}

/** Text beside a mark that is set apart: figure and series, because no line leads to it. */
function apartText(line: TimeLine, point: TimePoint): string {
  return `${line.name} ${point.label ?? ''}`;
}

function widthOfSlotApart(model: TimeSeriesModel, slot: number): number {
  const texts = model.lines.flatMap((line) =>
    line.setApart.filter((point) => point.slot === slot).map((point) => apartText(line, point)),
  );
  const widest = Math.max(0, ...texts.map((text) => measureText(text, 'bold')));
  const period = measureText(model.slotsApart[slot]?.label ?? '');
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

function placeAllLabels(lines: readonly PlacedLine[], plot: Box, divider: number | null, width: number): PlacedLabel[] {
  const obstacles = lines.flatMap(({ runs, apart }) => [
    ...runs.flatMap(({ points }) =>
      points.flatMap((point, index) => {
        const next = points[index + 1];
        return next ? boxesAlong(point, next, 0.3) : [];
      }),
    ),
    ...[...runs.flatMap(({ points }) => points), ...apart].map(({ x, y }) => markBox(x, y)),
  ]);
  const main: Box = { ...plot, y: 0, height: plot.y + plot.height, width: (divider ?? plot.x + plot.width) - plot.x };
  const beyond: Box = { x: divider ?? 0, y: 0, width: width - (divider ?? 0), height: plot.y + plot.height };

  const wanted = lines.flatMap(labelsOfLine);
  const inBand = (apart: boolean, bounds: Box) => {
    const labels = wanted.filter((label) => label.apart === apart);
    const placed = placeLabels(labels, obstacles, bounds);
    return labels.flatMap(({ id, text, color, weight }): PlacedLabel[] => {
      const box = placed.get(id);
      return box ? [{ id, text, color, weight, box }] : [];
    });
  };
  return [...inBand(false, main), ...inBand(true, beyond)];
}

type WantedLabel = LabelToPlace & { text: string; color: string; weight: number; apart: boolean };

/** Labels of one line, those that must be found first: its figures, then its name wherever there is room beside it. */
function labelsOfLine({ line, runs, apart }: PlacedLine): WantedLabel[] {
  const color = line.color.ink === null ? 'var(--k-ink-2)' : line.color.fill;
  const longest = runs.toSorted((a, b) => b.points.length - a.points.length)[0];
  const isLone = longest?.points.length === 1;
  const figures = line.runs.flatMap((run) =>
    run.points.flatMap((point, index): WantedLabel[] => {
      const place = runs.find(({ id }) => id === run.id)?.points[index];
      if (point.label === null || !place) return [];
      const text = isLone ? `${line.name} ${point.label}` : point.label;
      return [{ id: point.id, text, color, weight: 650, apart: false, candidates: aroundPoint(place, text) }];
    }),
  );
  const beyond = line.setApart.flatMap((point, index): WantedLabel[] => {
    const place = apart[index];
    if (!place) return [];
    const text = apartText(line, point);
    return [{ id: point.id, text, color, weight: 650, apart: true, candidates: rightOfPoint(place, text) }];
  });
  const name: WantedLabel[] =
    longest && !isLone
      ? [{ id: line.id, text: line.name, color, weight: 550, apart: false, candidates: alongRun(longest, line.name) }]
      : [];
  return [...figures, ...beyond, ...name];
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
  const leftBelow = { ...size, x: x - size.width - 0.2, y: y + MARK * 0.6 };
  const left = { ...size, x: x - size.width - MARK - 0.2, y: y - size.height / 2 };
  const right = { ...size, x: x + MARK + 0.2, y: y - size.height / 2 };
  const far = [0.5, 1, 1.5, 2].flatMap((step) => [
    { ...above, y: above.y - step },
    { ...below, y: below.y + step },
  ]);
  return text.length > 8 ? [left, leftBelow, below, right, above, ...far] : [above, below, right, left, ...far];
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
function alongRun({ points }: PlacedRun, name: string): Box[] {
  const size = textBox(name);
  const rows = [0.9, 1.4, 2, 2.8].flatMap((distance) =>
    points.map(({ x, y }) => ({ ...size, x: x - 0.4, y: y + distance })),
  );
  const over = points.map(({ x, y }) => ({ ...size, x: x - 0.4, y: y - 0.9 - size.height }));
  return [...rows.slice(1), ...over];
}
