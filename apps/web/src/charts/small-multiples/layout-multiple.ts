import { type ChartAnnotation, findMarks } from '../annotations/build-chart-annotations.ts';
import type { TimePoint } from '../time-series/build-time-series.ts';
import {
  gatherMarks,
  type MarkRow,
  placeTimeMarks,
  type TimeMark,
} from '../time-series/layout-time-marks.ts';
import type { Multiple, SmallMultiplesModel } from './build-small-multiples.ts';

/** Size of every drawing of the set, px. */
export type MultipleSize = { width: number; height: number };

/** Share of the width that periods set apart take, where there are any. */
const APART = 0.2;
/** Room at either end as a share of the width, so that a mark is not cut. */
const END = 0.02;

export type PlacedMultiple = {
  /** Lines through figures that may be joined, as SVG paths. */
  lines: string[];
  /** Figures that stand alone. */
  dots: { x: number; y: number; hollow: boolean }[];
};

type Axes = Pick<SmallMultiplesModel, 'slots' | 'slotsApart' | 'ticks'>;

/** Where every slot stands in a width, those set apart after the others. */
export function placeSlots(
  { slots, slotsApart }: Pick<Axes, 'slots' | 'slotsApart'>,
  width: number,
): number[] {
  const main = slotsApart.length === 0 ? 1 : slots.length === 0 ? 0 : 1 - APART;
  const shares = [
    ...spread(slots.length, END, main - END),
    ...spread(slotsApart.length, main + END, 1 - END),
  ];
  return shares.map((share) => share * width);
}

/** One slot stands at the end, where the newest of several would. */
function spread(count: number, from: number, to: number): number[] {
  return Array.from({ length: count }, (_, slot) =>
    count === 1 ? to : from + ((to - from) * slot) / (count - 1),
  );
}

/** How high a figure stands, px from the top. */
export function placeHeight(plotted: number, { ticks }: Pick<Axes, 'ticks'>, height: number): number {
  return height * (1 - plotted / (ticks.at(-1) ?? 1));
}

/** The slot that is nearest to a place. */
export function findNearestSlot(places: readonly number[], x: number): number {
  return places.reduce(
    (nearest, place, slot) => (Math.abs(place - x) < Math.abs((places[nearest] ?? 0) - x) ? slot : nearest),
    0,
  );
}

/** Places one area's figures on the common axes. */
export function placeMultiple(
  { runs, setApart }: Pick<Multiple, 'runs' | 'setApart'>,
  axes: Axes,
  { width, height }: MultipleSize,
): PlacedMultiple {
  const places = placeSlots(axes, width);
  const at = ({ plotted }: TimePoint, slot: number) => ({
    x: places[slot] ?? 0,
    y: placeHeight(plotted, axes, height),
  });
  const joined = runs.map(({ points }) => points.map((point) => at(point, point.slot)));
  return {
    lines: joined
      .filter(({ length }) => length > 1)
      .map((points) => points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')),
    dots: [
      ...joined
        .filter(({ length }) => length === 1)
        .flat()
        .map((point) => ({ ...point, hollow: false })),
      ...setApart.map((point) => ({ ...at(point, axes.slots.length + point.slot), hollow: true })),
    ],
  };
}

/** Lines at the days of what happened in one area, and the numbers over them; em. */
export type MultipleMarks = { marks: TimeMark[]; rows: MarkRow[] };

/** Places what happened in one area on the axis that all share. @param width em */
export function placeMultipleMarks(
  { figures }: Pick<Multiple, 'figures'>,
  { slots, slotsApart }: Pick<Axes, 'slots' | 'slotsApart'>,
  annotations: readonly ChartAnnotation[],
  width: number,
): MultipleMarks {
  const held = figures.filter((figure) => figure !== null);
  const xs = placeSlots({ slots, slotsApart }, width);
  const places = [...slots, ...slotsApart].map(({ timePeriod }, slot) => ({
    timePeriod,
    figures: figures.slice(slot, slot + 1).filter((figure) => figure !== null),
  }));
  const marks = placeTimeMarks(
    findMarks(annotations, held),
    { slots: places.slice(0, slots.length), xs: xs.slice(0, slots.length) },
    { slots: places.slice(slots.length), xs: xs.slice(slots.length) },
  );
  return { marks, rows: gatherMarks(marks, 0, width) };
}
