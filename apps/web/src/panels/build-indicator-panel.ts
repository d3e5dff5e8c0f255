import type { Indicator, Observation } from '@korsetkish/contract';
import { buildIndicatorHeadline, haveEqualLength, isFigure } from '@korsetkish/figures';
import { buildChartFigure } from '../charts/chart-figure.ts';
import { ACCENT, colorOfCode } from '../charts/colors.ts';
import { buildGroupedBars } from '../charts/grouped-bars/build-grouped-bars.ts';
import { buildPeriodColumns } from '../charts/period-columns/build-period-columns.ts';
import { buildRankedBars } from '../charts/ranked-bars/build-ranked-bars.ts';
import { buildTimeSeries } from '../charts/time-series/build-time-series.ts';
import { drawLargeFigures } from './draw-large-figures.ts';
import { inReadingOrder } from './in-reading-order.ts';
import type { PanelInput } from './panel-input.ts';
import type { PanelChart, PanelDrawing, PanelModel } from './panel-model.ts';
import { groupByPeriod } from './pick-observations.ts';

/** Up to how many periods bars of one code stand beside each other. */
const MOST_GROUPED_PERIODS = 3;
/** Up to how many lines cross one another and are still followed. */
const MOST_LINES = 5;
/** From how many periods on a line says more than columns do. */
const FEWEST_FOR_A_LINE = 4;

/**
 * The panel of any indicator, drawn by what is held: a line over many periods, columns over few, bars over the codes of
 * one dimension, large figures where there is nothing to draw, a table for what has two dimensions or several areas.
 *
 * @param indicator its own figures and nothing else are in `observations`
 * @throws RangeError when there are none
 */
export function buildIndicatorPanel(
  indicator: Indicator,
  { observations: held, refArea, window, catalogue, names }: PanelInput,
): PanelModel {
  if (held.length === 0) throw new RangeError(`no figures of ${indicator.indicator} to show`);
  const observations = inReadingOrder(held, catalogue);
  return {
    id: indicator.indicator.toLowerCase().replaceAll('_', '-'),
    direction: indicator.direction,
    headline: buildIndicatorHeadline(indicator, observations, catalogue, {
      refArea: refArea.refArea,
      timeWindow: window,
    }),
    charts: withTheRest(chooseDrawings(observations, names), observations, names).map(
      (drawing): PanelChart => ({ sentence: null, drawing }),
    ),
    facts: [],
    notesSaid: [],
  };
}

function chooseDrawings(observations: readonly Observation[], names: PanelInput['names']): PanelDrawing[] {
  const largeFigures = drawLargeFigures(observations, names);
  if (largeFigures && !isPlanAndActual(observations.filter(isFigure))) return [largeFigures];
  const areas = new Set(observations.map(({ refArea }) => refArea));
  const dimensions = new Set(observations.flatMap(({ breakdown }) => Object.keys(breakdown)));
  if (areas.size > 1 || dimensions.size > 1) {
    return [{ kind: 'TABLE', model: { figures: observations.map((each) => buildChartFigure(each, names)) } }];
  }

  const [dimension] = dimensions;
  const totals = observations.filter(({ breakdown }) => Object.keys(breakdown).length === 0);
  if (dimension === undefined) return [drawOverTime(totals, names)];
  return [
    ...(totals.length > 1 ? [drawOverTime(totals, names)] : []),
    ...drawOverCodes(observations, dimension, names),
  ];
}

/** What no drawing shows, such as the plan of a year before the newest, stands in a table under them: nothing is lost. */
function withTheRest(
  drawings: PanelDrawing[],
  observations: readonly Observation[],
  names: PanelInput['names'],
): PanelDrawing[] {
  const drawn = new Set(drawings.flatMap(({ model }) => model.figures.map(({ id }) => id)));
  const rest = observations.map((each) => buildChartFigure(each, names)).filter(({ id }) => !drawn.has(id));
  return rest.length === 0 ? drawings : [...drawings, { kind: 'TABLE', model: { figures: rest } }];
}

/** Two figures are worth a drawing when one is planned and the other is not: the distance between them is the point. */
function isPlanAndActual(held: readonly Observation[]): boolean {
  const [first] = held;
  const oneSeries = held.every(({ breakdown }) => Object.keys(breakdown).length === 0);
  return oneSeries && held.some(({ scenario }) => scenario !== first?.scenario);
}

function drawOverTime(totals: readonly Observation[], names: PanelInput['names']): PanelDrawing {
  const [first] = totals;
  const ofOneLength = totals.filter(
    ({ timePeriod, scenario }) =>
      scenario === 'ACTUAL' && first && haveEqualLength(timePeriod, first.timePeriod),
  );
  if (!first || ofOneLength.length < FEWEST_FOR_A_LINE) {
    return { kind: 'PERIOD_COLUMNS', model: buildPeriodColumns(totals, names) };
  }
  const bySource = Map.groupBy(totals, ({ source }) => source.code);
  const name = names.catalogue.refArea(first.refArea).name[names.language];
  const series = [...bySource].map(([id, observations]) => ({ id, name, color: ACCENT, observations }));
  return { kind: 'TIME_SERIES', model: buildTimeSeries(series, names) };
}

/** A line a code, in the code's own colour, while they can be told apart; else bars of the newest period. */
function drawCodesOverTime(
  periods: readonly Observation[][],
  dimension: string,
  names: PanelInput['names'],
): PanelDrawing[] {
  const byCode = [...Map.groupBy(periods.flat(), ({ breakdown }) => breakdown[dimension] ?? '')];
  if (byCode.length > MOST_LINES) {
    const newest = periods.at(-1) ?? [];
    return [{ kind: 'RANKED_BARS', model: buildRankedBars({ observations: newest, dimension, names }) }];
  }
  const series = byCode.map(([id, observations]) => {
    const code = names.catalogue.code(dimension, id);
    return { id, name: code.name[names.language], color: colorOfCode(dimension, code), observations };
  });
  return [{ kind: 'TIME_SERIES', model: buildTimeSeries(series, names) }];
}

/** Bars of the newest period with its plan, or, where codes are held for several periods, each period on its own. */
function drawOverCodes(
  observations: readonly Observation[],
  dimension: string,
  names: PanelInput['names'],
): PanelDrawing[] {
  const coded = observations.filter(({ breakdown }) => dimension in breakdown);
  const actual = groupByPeriod(coded.filter(({ scenario }) => scenario === 'ACTUAL'));
  const plan = groupByPeriod(coded.filter(({ scenario }) => scenario === 'PLAN')).at(-1) ?? [];
  if (actual.length > MOST_GROUPED_PERIODS) return drawCodesOverTime(actual, dimension, names);
  if (actual.length > 1) {
    const periods = observations.filter(({ scenario }) => scenario === 'ACTUAL');
    return [
      { kind: 'GROUPED_BARS', model: buildGroupedBars(periods, dimension, names) },
      ...(plan.length === 0
        ? []
        : [
            {
              kind: 'RANKED_BARS' as const,
              model: buildRankedBars({ observations: plan, dimension, names }),
            },
          ]),
    ];
  }
  const totals = observations.filter(({ breakdown }) => Object.keys(breakdown).length === 0);
  const shown = [...totals, ...(actual[0] ?? []), ...plan];
  return [{ kind: 'RANKED_BARS', model: buildRankedBars({ observations: shown, dimension, names }) }];
}
