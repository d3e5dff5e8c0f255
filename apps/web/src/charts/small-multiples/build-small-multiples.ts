import type { KatoCode, Language, Observation, RefArea, TimePeriod } from '@korsetkish/contract';
import { formatNumber, formatTimePeriod, isFigure } from '@korsetkish/figures';
import { compareNames } from '../../format/compare-names.ts';
import type { ChartFigure } from '../chart-figure.ts';
import type { ChartNames } from '../chart-names.ts';
import { ACCENT } from '../colors.ts';
import { sayDoubt } from '../doubt.ts';
import { buildTimeSeries, type TimePoint, type TimeRun } from '../time-series/build-time-series.ts';

/** A period of the common axis. */
export type MultipleSlot = {
  timePeriod: TimePeriod;
  /** `март 2020 года` */
  period: string;
  /** `мар. 2020` */
  label: string;
};

/** One area's line among the others, on their axes. */
export type Multiple = {
  refArea: KatoCode;
  name: string;
  /** Stretches of periods that may be joined. Slots count along the axis. */
  runs: TimeRun[];
  /** Figures of another length or of an assumed period, beyond the axis: never joined. */
  setApart: TimePoint[];
  /** Its figure in every slot, those set apart after the others; null: none is held. */
  figures: (ChartFigure | null)[];
  /** Its first, greatest and last figure in words, for those who do not see the line, and what is doubted. */
  summary: string;
};

export type SmallMultiplesModel = {
  unit: string;
  /** Heights of the gridlines of every drawing, in the chart's unit, from zero up. */
  ticks: number[];
  /** The highest of them in words. */
  top: string;
  /** Periods of the axis, oldest first. */
  slots: MultipleSlot[];
  slotsApart: MultipleSlot[];
  /** By name. */
  multiples: Multiple[];
  /** Figures of all of them. */
  figures: ChartFigure[];
  /** Names of areas without any figure. */
  withoutFigures: string[];
};

export type SmallMultiplesInput = {
  /** Every area of the whole. */
  areas: readonly RefArea[];
  /** Figures of these areas: one indicator, breakdown, scenario and layer. */
  observations: readonly Observation[];
  names: ChartNames;
};

/**
 * The same drawing once for every area, all on one scale and one axis of time, so that heights may be compared between
 * areas and nobody is hidden behind another.
 *
 * @throws RangeError when no area has a figure, or units differ
 */
export function buildSmallMultiples({
  areas,
  observations,
  names,
}: SmallMultiplesInput): SmallMultiplesModel {
  const { language } = names;
  const nameOf = (area: RefArea) => area.name[language];
  const inOrder = areas.toSorted((a, b) => compareNames(nameOf(a), nameOf(b)));
  const isHeld = ({ refArea }: RefArea) =>
    observations.some((each) => each.refArea === refArea && isFigure(each));
  const held = inOrder.filter(isHeld);
  const model = buildTimeSeries(
    held.map((area) => ({
      id: area.refArea,
      name: nameOf(area),
      color: ACCENT,
      observations: observations.filter(({ refArea }) => refArea === area.refArea),
    })),
    names,
  );
  const allSlots = [...model.slots, ...model.slotsApart];
  const ticks = model.ticks.map(({ plotted }) => plotted);
  const highest = ticks.at(-1) ?? 0;
  const toSlot = ({ timePeriod, label }: (typeof allSlots)[number]): MultipleSlot => ({
    timePeriod,
    label,
    period: formatTimePeriod(timePeriod, language, 'label'),
  });
  return {
    unit: model.unit,
    ticks,
    top: formatNumber(highest, String(highest).split('.')[1]?.length ?? 0),
    slots: model.slots.map(toSlot),
    slotsApart: model.slotsApart.map(toSlot),
    multiples: model.lines.map(({ id, name, runs, setApart }) => {
      const figures = allSlots.map(
        (slot) => slot.figures.find(({ observation }) => observation.refArea === id) ?? null,
      );
      return { refArea: id, name, runs, setApart, figures, summary: summarize(figures, runs, language) };
    }),
    figures: model.figures,
    withoutFigures: inOrder.filter((area) => !isHeld(area)).map(nameOf),
  };
}

const GREATEST: Readonly<Record<Language, string>> = { kk: 'ең үлкені', ru: 'наибольшее' };

/**
 * `январь 2019 года — 12; наибольшее: март 2020 года — 40; декабрь 2021 года — 34`, each figure once; those besides that
 * a check does not confirm, with what it says of them.
 */
function summarize(
  figures: readonly (ChartFigure | null)[],
  runs: readonly TimeRun[],
  language: Language,
): string {
  const points = runs.flatMap((run) => run.points);
  const peak = points.toSorted((a, b) => b.plotted - a.plotted)[0];
  const told = figures.filter((figure) => figure !== null).filter(({ observation }) => isFigure(observation));
  const greatest = peak && figures[peak.slot];
  const say = ({ period, text, doubts }: ChartFigure) =>
    [`${period} — ${text}`, ...doubts.map(sayDoubt)].join('; ');
  const doubted = told.filter(({ doubts }) => doubts.length > 0);
  return [...new Set([told[0], greatest, told.at(-1), ...doubted])]
    .filter((figure) => figure != null)
    .map((figure) => (figure === greatest ? `${GREATEST[language]}: ${say(figure)}` : say(figure)))
    .join('; ');
}
