import { parseTimePeriod } from '@korsetkish/figures';
import type { ChartAnnotation } from '../annotations/build-chart-annotations.ts';
import { widthOfMarks } from '../layout/annotation-marks.ts';
import type { TimeSlot } from './build-time-series.ts';

/** A line at the day of an annotation; from `left` to `right` where its time is longer than a period of the axis. Em. */
export type TimeMark = { annotation: ChartAnnotation; left: number; x: number; right: number };

/** Numbers that stand together over their lines, `left` at the first; em. */
export type MarkRow = { annotations: ChartAnnotation[]; left: number };

/** Slots with their middles, em. */
export type PlacedSlots = {
  slots: readonly Pick<TimeSlot, 'timePeriod' | 'figures'>[];
  xs: readonly number[];
};

/** From how many periods of the axis on a time is a stretch of it rather than a place. */
const STRETCH = 1.5;
const BETWEEN_ROWS = 0.3;
const DAY_MS = 86_400_000;

const dayOf = (isoDate: string): number => Date.parse(isoDate) / DAY_MS;

/** The days of a period, the last one whole. */
function daysOf(timePeriod: string): { from: number; to: number } {
  const { start, end } = parseTimePeriod(timePeriod);
  return { from: dayOf(start), to: dayOf(end) + 1 };
}

/**
 * Where annotations stand on an axis of time: by their days in the main band, at their period where only figures set
 * apart are marked.
 */
export function placeTimeMarks(
  annotations: readonly ChartAnnotation[],
  main: PlacedSlots,
  apart: PlacedSlots,
): TimeMark[] {
  return annotations.flatMap((annotation): TimeMark[] => {
    const isMarked = ({ figures }: PlacedSlots['slots'][number]) =>
      figures.some(({ id }) => annotation.figureIds.has(id));
    if (main.slots.some(isMarked)) return [{ annotation, ...placeByDays(annotation.timePeriod, main) }];
    const slot = apart.slots.findIndex(isMarked);
    const x = apart.xs[slot];
    return x === undefined ? [] : [{ annotation, left: x, x, right: x }];
  });
}

/** A period is drawn at its middle, so days between the middles of two periods stand between the two. */
function placeByDays(timePeriod: string, { slots, xs }: PlacedSlots): Omit<TimeMark, 'annotation'> {
  const periods = slots.map((slot, index) => ({ ...daysOf(slot.timePeriod), x: xs[index] ?? 0 }));
  const [first, last] = [periods[0], periods.at(-1)];
  const step = (xs[1] ?? 0) - (xs[0] ?? 0);
  const xOf = (day: number): number => {
    const later = periods.find(({ from, to }) => day <= (from + to) / 2);
    const earlier = periods.findLast(({ from, to }) => (from + to) / 2 < day);
    const [a, b] = [earlier ?? first, later ?? last];
    if (!a || !b) return 0;
    const [dayA, dayB] = [(a.from + a.to) / 2, (b.from + b.to) / 2];
    // Before the first middle and after the last, days go on at the pace of that period.
    if (a === b) return a.x + ((day - dayA) / (a.to - a.from)) * step;
    return a.x + ((day - dayA) / (dayB - dayA)) * (b.x - a.x);
  };
  const asked = daysOf(timePeriod);
  const from = Math.max(asked.from, first?.from ?? asked.from);
  const to = Math.min(asked.to, last?.to ?? asked.to);
  const [left, x, right] = [xOf(from), xOf((from + to) / 2), xOf(to)];
  return step > 0 && right - left > step * STRETCH ? { left, x, right } : { left: x, x, right: x };
}

/** Puts each number over its line; those that would touch stand together, in the order of time, over the middle. */
export function gatherMarks(marks: readonly TimeMark[], from: number, to: number): MarkRow[] {
  const rows: { annotations: ChartAnnotation[]; xs: number[]; left: number; right: number }[] = [];
  for (const { annotation, x } of marks.toSorted((a, b) => a.x - b.x)) {
    let next = placeRow([annotation], [x], from, to);
    for (let last = rows.at(-1); last && next.left < last.right + BETWEEN_ROWS; last = rows.at(-1)) {
      rows.pop();
      next = placeRow([...last.annotations, ...next.annotations], [...last.xs, ...next.xs], from, to);
    }
    rows.push(next);
  }
  return rows.map(({ annotations, left }) => ({ annotations, left }));
}

function placeRow(annotations: ChartAnnotation[], xs: number[], from: number, to: number) {
  const width = widthOfMarks(annotations.length);
  const middle = xs.reduce((sum, x) => sum + x, 0) / xs.length;
  const left = Math.max(from, Math.min(middle - width / 2, to - width));
  return { annotations, xs, left, right: left + width };
}
