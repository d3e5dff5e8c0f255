import type { Observation, TimePeriod } from '@korsetkish/contract';
import { compareTimePeriods, formatObsValue, formatTimePeriod, monthsOf } from '@korsetkish/figures';
import { buildChartFigure, type ChartFigure } from '../chart-figure.ts';
import type { ChartNames } from '../chart-names.ts';
import { buildChartScale, type ChartScale, labelObsValue, plotObsValue } from '../chart-scale.ts';
import { markDoubtful } from '../doubt.ts';

/** One period's bars, with its printed total where there is one: `всего 25 313 человек`. */
export type BarPanel = {
  /** Tells the panels apart; where they are not periods, the key of what they are. */
  timePeriod: TimePeriod;
  title: string;
  totalText: string | null;
  /** True: shorter than the longest period, so its bars are hatched. */
  isPart: boolean;
};

/** A bar of one code in one panel; null = the code is not named for that period, which is not zero. */
export type GroupedCell = { plotted: number; figureText: string } | null;

export type GroupedRow = { code: string; label: string; cells: GroupedCell[]; figures: ChartFigure[] };

export type GroupedBarsModel = {
  panels: BarPanel[];
  /** Longest in the first panel first; those it does not name last, in the order of the codelist. */
  rows: GroupedRow[];
  caption: string;
  figures: ChartFigure[];
  /** Bars of other charts that stand beside it on one scale. */
  alongside?: readonly GroupedCell[];
};

/**
 * Small multiples: the same codes, in one order and on one scale, one panel a period. Periods of different length may
 * stand here side by side, because nothing joins them.
 *
 * @param observations codes of one dimension, and printed totals, of one indicator, area and scenario
 * @throws RangeError when there is nothing to draw
 */
export function buildGroupedBars(
  observations: readonly Observation[],
  dimension: string,
  names: ChartNames,
): GroupedBarsModel {
  const scale = buildChartScale(observations, names);
  const periods = [...new Set(observations.map(({ timePeriod }) => timePeriod))].sort(compareTimePeriods);
  const longest = Math.max(...periods.map((timePeriod) => monthsOf(timePeriod) ?? 0));
  const totals = observations.filter(({ breakdown }) => Object.keys(breakdown).length === 0);
  const byCode = Map.groupBy(observations, ({ breakdown }) => breakdown[dimension]);
  const rows = [...byCode]
    .filter((entry): entry is [string, Observation[]] => entry[0] !== undefined)
    .map(([code, held]) => ({ position: names.catalogue.code(dimension, code).position, code, held }))
    .sort((a, b) => a.position - b.position)
    .map(({ code, held }) => buildRow({ code, held, dimension, periods, scale, names }))
    .sort((a, b) => (b.cells[0]?.plotted ?? -1) - (a.cells[0]?.plotted ?? -1));
  return {
    panels: periods.map((timePeriod) => ({
      ...buildPanel(timePeriod, totals, names),
      isPart: (monthsOf(timePeriod) ?? 0) < longest,
    })),
    rows,
    caption: scale.unit,
    figures: [
      ...totals.map((total) => buildChartFigure(total, names)),
      ...rows.flatMap(({ figures }) => figures),
    ],
  };
}

function buildPanel(
  timePeriod: TimePeriod,
  totals: readonly Observation[],
  names: ChartNames,
): Omit<BarPanel, 'isPart'> {
  const { language, catalogue } = names;
  const total = totals.find((candidate) => candidate.timePeriod === timePeriod);
  const text =
    total &&
    markDoubtful(
      formatObsValue(total, catalogue.unitMeasure(total.unitMeasure), language).text,
      names.findDoubts(total),
    );
  return {
    timePeriod,
    title: formatTimePeriod(timePeriod, language, 'label'),
    totalText: text ? `${language === 'ru' ? 'всего' : 'барлығы'} ${text}` : null,
  };
}

type RowInput = {
  code: string;
  held: readonly Observation[];
  dimension: string;
  periods: readonly TimePeriod[];
  scale: ChartScale;
  names: ChartNames;
};

function buildRow({ code, held, dimension, periods, scale, names }: RowInput): GroupedRow {
  const cells = periods.map((timePeriod): GroupedCell => {
    const observation = held.find((candidate) => candidate.timePeriod === timePeriod);
    const plotted = observation ? plotObsValue(observation, scale) : null;
    return observation && plotted !== null
      ? { plotted, figureText: labelObsValue(observation, scale) }
      : null;
  });
  return {
    code,
    label: names.catalogue.code(dimension, code).name[names.language],
    cells,
    figures: held
      .toSorted((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod))
      .map((observation) => buildChartFigure(observation, names)),
  };
}
