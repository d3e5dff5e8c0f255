import type { Observation, TimePeriod } from '@korsetkish/contract';
import {
  compareObservations,
  compareTimePeriods,
  formatNumber,
  formatTimePeriod,
  isFigure,
  isNextPeriod,
  monthsOf,
} from '@korsetkish/figures';
import { buildChartFigure, type ChartFigure } from '../chart-figure.ts';
import type { KeyEntry } from '../chart-key.ts';
import type { ChartNames } from '../chart-names.ts';
import { buildChartScale, type ChartScale, labelObsValue, plotObsValue } from '../chart-scale.ts';
import { type ChartColor, TOTAL_COLOR, tellApart } from '../colors.ts';
import { niceTicks } from '../layout/nice-ticks.ts';

/** The form of a series' marks; a second form tells two series apart without their colours. */
export type MarkShape = 'circle' | 'diamond';

/** A series as the page names it: `Казахстан, 15–28 лет`, in its colour, with its figures in any order. */
export type TimeSeriesInput = {
  id: string;
  name: string;
  /** Where room is short: `Казахстан`. Without it the name stands there too. */
  shortName?: string;
  /** As it is drawn, unless a series before it has the same. */
  color: ChartColor;
  /** A circle unless told otherwise. */
  mark?: MarkShape;
  observations: readonly Observation[];
};

/** A place on the axis of time. Slots of the main band are one period apart; those set apart follow at the right. */
export type TimeSlot = { timePeriod: TimePeriod; label: string; figures: ChartFigure[] };

/** One figure on the drawing. `slot` counts within its band. */
export type TimePoint = {
  id: string;
  slot: number;
  plotted: number;
  /** What stands beside the point; null where the line says enough. */
  label: string | null;
};

/** Figures that may be compared with one another in a row, so that a line may join them. */
export type TimeRun = { id: string; points: TimePoint[] };

export type TimeLine = {
  id: string;
  name: string;
  shortName: string;
  color: ChartColor;
  mark: MarkShape;
  /** True: what the other lines are parts of, drawn stronger than they are. */
  isTotal: boolean;
  runs: TimeRun[];
  /** Figures of another length or of an assumed period: hollow marks, never joined. */
  setApart: TimePoint[];
};

export type TimeSeriesModel = {
  /** `проценты`, `млн тенге` */
  unit: string;
  /** Gridlines from zero, in the chart's unit, with their texts. */
  ticks: { plotted: number; text: string }[];
  slots: TimeSlot[];
  slotsApart: TimeSlot[];
  lines: TimeLine[];
  /** The names of the lines, where there are too many for all to stand beside their lines; none otherwise. */
  keyEntries: KeyEntry[];
  figures: ChartFigure[];
};

/** Up to how many lines a reader tells by the names beside them. */
const MOST_NAMED_LINES = 3;

/**
 * Lines over time. The main band holds the periods of the most common length; a line joins two neighbours only when
 * they follow one another and compareObservations calls them COMPARABLE. A missing
 * period leaves a gap. Everything else stands apart, hollow.
 *
 * @param alongside figures of other charts that stand beside it on one scale
 * @throws RangeError when there is no observation, or units differ
 */
export function buildTimeSeries(
  input: readonly TimeSeriesInput[],
  names: ChartNames,
  alongside: readonly Observation[] = [],
): TimeSeriesModel {
  const observations = input.flatMap((series) => series.observations);
  const onScale = [...observations, ...alongside];
  const scale = buildChartScale(onScale, names);
  const mainLength = findMainLength(observations);
  const isMain = ({ timePeriod, periodAssumed }: Observation) =>
    !periodAssumed && monthsOf(timePeriod) === mainLength;

  const slots = buildSlots(
    fillGaps(listPeriods(observations.filter(isMain))),
    observations.filter(isMain),
    names,
  );
  const apart = observations.filter((observation) => !isMain(observation));
  const slotsApart = buildSlots(listPeriods(apart), apart, names);
  const colors = tellApart(input.map(({ color }) => color));
  const lines = input.map(
    ({ id, name, shortName = name, color, mark = 'circle', observations: held }, place): TimeLine => ({
      id,
      name,
      shortName,
      color: asLine(colors[place] ?? color),
      mark,
      isTotal: color === TOTAL_COLOR,
      runs: buildRuns(id, held.filter(isMain), slots, scale, names),
      setApart: toPoints(
        `${id} apart`,
        held.filter((observation) => !isMain(observation)),
        slotsApart,
        scale,
      ),
    }),
  );
  const highest = Math.max(0, ...onScale.map((observation) => plotObsValue(observation, scale) ?? 0));
  return {
    unit: scale.unit,
    ticks: buildTicks(highest, scale),
    slots,
    slotsApart,
    lines,
    keyEntries: lines.length > MOST_NAMED_LINES ? lines.map(toKeyEntry) : [],
    figures: [...slots, ...slotsApart].flatMap(({ figures }) => figures),
  };
}

/** A line is thin, so what is faint as a surface is too faint for one. */
function asLine(color: ChartColor): ChartColor {
  return color.line === undefined ? color : { ...color, fill: color.line };
}

function toKeyEntry({ name, color }: TimeLine): KeyEntry {
  return { label: name, color: color.fill, shape: 'solid' };
}

/** The length that most figures with a printed period have, in months; of two as common the longer. */
function findMainLength(observations: readonly Observation[]): number | null {
  const printed = observations.filter(({ periodAssumed }) => !periodAssumed);
  const lengths = [...Map.groupBy(printed, ({ timePeriod }) => monthsOf(timePeriod))];
  lengths.sort(([a, one], [b, other]) => other.length - one.length || (b ?? 0) - (a ?? 0));
  return lengths[0]?.[0] ?? null;
}

function listPeriods(observations: readonly Observation[]): TimePeriod[] {
  return [...new Set(observations.map(({ timePeriod }) => timePeriod))].sort(compareTimePeriods);
}

/** Most periods a gap is filled with; a longer one is drawn as a gap of this length. */
const LONGEST_GAP = 12;

/** Years that nobody published stand on the axis too, empty, so that a gap has its true width. */
function fillGaps(periods: readonly TimePeriod[]): TimePeriod[] {
  return periods.flatMap((period, index) => {
    const next = periods[index + 1];
    if (next === undefined || !/^\d{4}$/.test(period) || !/^\d{4}$/.test(next)) return [period];
    const missing = Math.min(LONGEST_GAP, Number(next) - Number(period) - 1);
    return [period, ...Array.from({ length: missing }, (_, year) => String(Number(period) + year + 1))];
  });
}

function buildSlots(
  periods: readonly TimePeriod[],
  observations: readonly Observation[],
  names: ChartNames,
): TimeSlot[] {
  return periods.map((timePeriod) => ({
    timePeriod,
    label: formatTimePeriod(timePeriod, names.language, 'short'),
    figures: observations
      .filter((observation) => observation.timePeriod === timePeriod)
      .map((observation) => buildChartFigure(observation, names)),
  }));
}

function buildRuns(
  id: string,
  observations: readonly Observation[],
  slots: readonly TimeSlot[],
  scale: ChartScale,
  { catalogue }: ChartNames,
): TimeRun[] {
  const ordered = observations
    .filter(isFigure)
    .sort((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod));
  const runs: Observation[][] = [];
  for (const observation of ordered) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && mayBeJoined(previous, observation, catalogue)) run.push(observation);
    else runs.push([observation]);
  }
  return runs.map((run, index) => ({
    id: `${id} ${index}`,
    points: labelTurns(toPoints(`${id} ${index}`, run, slots, scale)),
  }));
}

function mayBeJoined(earlier: Observation, later: Observation, catalogue: ChartNames['catalogue']): boolean {
  return (
    isNextPeriod(earlier.timePeriod, later.timePeriod) &&
    compareObservations(earlier, later, catalogue).comparison === 'COMPARABLE'
  );
}

function toPoints(
  id: string,
  observations: readonly Observation[],
  slots: readonly TimeSlot[],
  scale: ChartScale,
): TimePoint[] {
  return observations.flatMap((observation, index) => {
    const plotted = plotObsValue(observation, scale);
    const slot = slots.findIndex(({ timePeriod }) => timePeriod === observation.timePeriod);
    if (plotted === null || slot < 0) return [];
    return [{ id: `${id} ${index}`, slot, plotted, label: labelObsValue(observation, scale) }];
  });
}

/** Of a long line only the first, the highest and the last point carry their figure; of a short one, all. */
function labelTurns(points: TimePoint[]): TimePoint[] {
  if (points.length <= 3) return points;
  const highest = points.reduce((peak, point) => (point.plotted > peak.plotted ? point : peak));
  const labelled = new Set([points[0], highest, points.at(-1)]);
  return points.map((point) => (labelled.has(point) ? point : { ...point, label: null }));
}

function buildTicks(highest: number, { decimals: printed, rescaled }: ChartScale): TimeSeriesModel['ticks'] {
  const ticks = niceTicks(highest, { whole: printed === 0 && !rescaled });
  const decimals = Math.max(0, ...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
  return ticks.map((plotted) => ({ plotted, text: formatNumber(plotted, decimals) }));
}
