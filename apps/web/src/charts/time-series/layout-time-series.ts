import type { ChartAnnotation } from '../annotations/build-chart-annotations.ts';
import { MARK_SIZE, widthOfMarks } from '../layout/annotation-marks.ts';
import { measureText } from '../layout/measure-text.ts';
import type { Box } from '../layout/place-labels.ts';
import { LINE } from '../layout/text-metrics.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { TimeLine, TimePoint, TimeSeriesModel } from './build-time-series.ts';
import { gatherMarks, type MarkRow, placeTimeMarks, type TimeMark } from './layout-time-marks.ts';
import {
  type Place,
  type PlacedLabel,
  type PlacedLine,
  placeTimeLabels,
  type TimeWords,
} from './place-time-labels.ts';

const UNIT_ROOM = 2;
/** Room under the unit for the figure of a high point, and from what share of the axis on a point is high. */
const FIGURE_ROOM = 1.35;
const HIGH = 0.9;
/** Beside the unit; a quarter of it under. */
const UNIT_AIR = 0.6;
/** Room for the numbers of annotations between the unit and the plot, and under them for the figure of a high point. */
const MARKS_ROOM = MARK_SIZE + 0.9;
const AXIS_GAP = 0.6;
/** Narrower than this, series go by their short names, those set apart above their figures, in lines this wide. */
const COMPACT_BELOW = 38;
const COMPACT_PERIOD = 4;
/** Wide enough for `по республике`: a preposition must not be left alone. */
const COMPACT_NAME = 8.2;
const FIRST_POINT = 0.8;
const LAST_POINT = 2.2;
/** Room in a slot that is set apart besides its labels: its mark and its distance from the next. */
const APART_EXTRA = 2.4;

export type TimeSeriesLayout = {
  plot: Box;
  /** Middle of every slot, main band first. */
  slotsX: number[];
  slotsApartX: number[];
  /** Where the dashed line stands; null when nothing is set apart. */
  divider: number | null;
  /** Slots whose period is written under the axis, with the middle of what is written. */
  labelledSlots: { slot: number; x: number }[];
  /** The periods set apart, in lines. */
  apartPeriods: string[][];
  lines: PlacedLine[];
  labels: PlacedLabel[];
  marks: TimeMark[];
  /** Numbers over the marks' lines, and the top of their row. */
  markRows: MarkRow[];
  marksTop: number;
};

/** Lays a time series out for a width. @param width, height em */
export function layoutTimeSeries(
  model: TimeSeriesModel,
  width: number,
  height: number,
  annotations: readonly ChartAnnotation[] = [],
): TimeSeriesLayout {
  const compact = width < COMPACT_BELOW;
  const apartPeriods = model.slotsApart.map(({ label }) =>
    wrapText(label, compact ? compactPeriodWidth(label) : width),
  );
  const axisRoom = AXIS_GAP + LINE * Math.max(1, ...apartPeriods.map((lines) => lines.length));
  const left = Math.max(...model.ticks.map(({ text }) => measureText(text))) + 0.7;
  const words = chooseWords(model, compact);
  const apartWidths = apartPeriods.map((periods, slot) => widthOfSlotApart(model, slot, periods, words));
  const apartWidth = apartWidths.reduce((sum, each) => sum + each, 0);
  const divider = apartWidth === 0 ? null : width - apartWidth;

  const slotsX = placeSlots(model, left, divider ?? width);
  const slotsApartX = model.slotsApart.map((_, slot) => {
    const before = apartWidths.slice(0, slot).reduce((sum, each) => sum + each, divider ?? 0);
    return before + APART_EXTRA / 2;
  });
  const top = model.ticks.at(-1)?.plotted ?? 1;
  const above = annotations.length > 0 ? MARKS_ROOM : hasFigureUnderUnit(model, slotsX) ? FIGURE_ROOM : 0;
  const plotTop = UNIT_ROOM + above;
  const plot = { x: left, y: plotTop, width: width - left, height: height - plotTop - axisRoom };
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
  const marks = placeTimeMarks(
    annotations,
    { slots: model.slots, xs: slotsX },
    { slots: model.slotsApart, xs: slotsApartX },
  );
  const markRows = gatherMarks(marks, plot.x, width);
  return {
    plot,
    slotsX,
    slotsApartX,
    divider,
    labelledSlots: placePeriods(model, slotsX, divider ?? width),
    lines,
    apartPeriods,
    labels: placeTimeLabels(lines, {
      plot,
      divider,
      width,
      words,
      taken: [takenByUnit(model), ...takenByMarks(marks, markRows, plot)],
    }),
    marks,
    markRows,
    marksTop: UNIT_ROOM,
  };
}

/** Lines that a key names go without words in the drawing. */
function chooseWords(model: TimeSeriesModel, compact: boolean): TimeWords {
  if (model.keyEntries.length > 0) return { nameOf: null, linesApart: (_, { label }) => [label ?? ''] };
  return {
    nameOf: ({ name, shortName }) => (compact ? shortName : name),
    linesApart: (line, point) =>
      compact ? compactLinesApart(model, line, point) : [`${line.name} ${point.label ?? ''}`],
  };
}

/** Wide enough for the longest word of a period, so that none is broken. */
function compactPeriodWidth(label: string): number {
  return Math.max(COMPACT_PERIOD, ...label.split(' ').map((word) => measureText(word)));
}

/**
 * What a mark that is set apart says where room is short: its series over its figure, because no line leads to it. The
 * figure alone will do where it is the only series there and its colour is named on the left.
 */
function compactLinesApart(model: TimeSeriesModel, line: TimeLine, { label }: TimePoint): string[] {
  const figure = label ?? '';
  const isOnlyOne = model.lines.filter(({ setApart }) => setApart.length > 0).length === 1;
  return isOnlyOne && line.runs.length > 0
    ? [figure]
    : [...wrapText(line.shortName, COMPACT_NAME, 'bold'), figure];
}

function widthOfSlotApart(
  model: TimeSeriesModel,
  slot: number,
  periods: readonly string[],
  { linesApart }: TimeWords,
): number {
  const texts = model.lines.flatMap((line) =>
    line.setApart.filter((point) => point.slot === slot).flatMap((point) => linesApart(line, point)),
  );
  const widest = Math.max(0, ...texts.map((text) => measureText(text, 'bold')));
  const period = Math.max(0, ...periods.map((text) => measureText(text, 'bold')));
  return Math.max(widest + APART_EXTRA, period + 1.2);
}

function placeSlots({ slots }: Pick<TimeSeriesModel, 'slots'>, from: number, to: number): number[] {
  const count = slots.length;
  const first = from + FIRST_POINT;
  // The newest period is always named, and its name must not leave the drawing.
  const last = Math.max(LAST_POINT, measureText(slots.at(-1)?.label ?? '') / 2);
  const span = Math.max(0, to - last - first);
  return Array.from({ length: count }, (_, slot) =>
    count === 1 ? first + span * 0.8 : first + (span * slot) / (count - 1),
  );
}

/**
 * Periods under the axis as densely as they fit, counted from the last so that the newest is always named; none reaches
 * over the end of the band, em.
 */
function placePeriods({ slots }: TimeSeriesModel, slotsX: readonly number[], end: number) {
  const widths = slots.map(({ label }) => measureText(label));
  const placed = slots.map((_, slot) => ({
    slot,
    x: Math.min(slotsX[slot] ?? 0, end - (widths[slot] ?? 0) / 2),
  }));
  const moved = Math.max(0, ...placed.map(({ slot, x }) => (slotsX[slot] ?? 0) - x));
  const step = (slotsX[1] ?? 0) - (slotsX[0] ?? 0);
  const every = step > 0 ? Math.max(1, Math.ceil((Math.max(...widths) + 1 + moved) / step)) : 1;
  return placed.filter(({ slot }) => (slots.length - 1 - slot) % every === 0);
}

/** Whether a figure over a high point would stand where the unit does. */
function hasFigureUnderUnit(model: TimeSeriesModel, slotsX: readonly number[]): boolean {
  const unit = takenByUnit(model);
  const top = model.ticks.at(-1)?.plotted ?? 1;
  return model.lines
    .flatMap(({ runs }) => runs.flatMap(({ points }) => points))
    .some(({ label, slot, plotted }) => {
      const half = label === null ? 0 : measureText(label, 'bold') / 2;
      return label !== null && plotted >= top * HIGH && (slotsX[slot] ?? 0) - half < unit.width;
    });
}

/** The unit over the axis, with air around it: a figure that touched it would seem to go on in it. */
function takenByUnit({ unit }: TimeSeriesModel): Box {
  return { x: 0, y: 0, width: measureText(unit) + UNIT_AIR, height: LINE + UNIT_AIR / 4 };
}

/** What figures and names keep clear of: the numbers, and the lines under them. */
function takenByMarks(marks: readonly TimeMark[], rows: readonly MarkRow[], plot: Box): Box[] {
  const top = UNIT_ROOM + MARK_SIZE;
  return [
    ...rows.map(({ annotations, left }) => ({
      x: left,
      y: UNIT_ROOM,
      width: widthOfMarks(annotations.length),
      height: MARK_SIZE,
    })),
    ...marks.map(({ x }) => ({ x: x - 0.1, y: top, width: 0.2, height: plot.y + plot.height - top })),
  ];
}
