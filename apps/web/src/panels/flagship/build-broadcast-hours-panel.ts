import {
  buildIndicatorHeadline,
  buildLevelsHeadline,
  buildPaceHeadline,
  buildPlanExecution,
} from '@korsetkish/figures';
import { buildChartFigure } from '../../charts/chart-figure.ts';
import { buildPaceBar } from '../../charts/pace-bar/build-pace-bar.ts';
import { buildPeriodColumns } from '../../charts/period-columns/build-period-columns.ts';
import type { PanelInput } from '../panel-input.ts';
import type { PanelChart, PanelModel } from '../panel-model.ts';
import { pickObservations } from '../pick-observations.ts';
import { subjectOf } from '../subject-of.ts';

const HOURS = 'INFORMATION_TV_HOURS';
const PRICE = 'INFORMATION_TV_PRICE_PER_HOUR';
const ALMATY_TV = { OUTLET: 'ALMATY_TV' };

/**
 * Hours that the city's channel broadcast under the order: how much of the year's plan in how much of the year, the
 * hours themselves, and what an hour cost.
 */
export function buildBroadcastHoursPanel({
  observations,
  refArea,
  window,
  catalogue,
  names,
}: PanelInput): PanelModel | null {
  const wanted = { indicator: HOURS, refArea: refArea.refArea, breakdown: ALMATY_TV };
  const hours = pickObservations(observations, wanted);
  if (hours.length === 0) return null;
  const actual = hours.filter(({ scenario }) => scenario === 'ACTUAL');
  const plans = hours.filter(({ scenario }) => scenario === 'PLAN');
  const indicator = catalogue.indicator(HOURS);
  const pace = actual
    .flatMap((done) => plans.map((plan) => buildPlanExecution(done, plan, indicator)))
    .findLast((execution) => execution.execution === 'PACE');
  const levels = buildLevelsHeadline({
    subject: subjectOf(HOURS, catalogue),
    figures: actual.length > 0 ? actual : plans,
  });
  const columns: PanelChart = {
    sentence: pace ? levels : null,
    drawing: { kind: 'PERIOD_COLUMNS', model: buildPeriodColumns(hours, names) },
  };
  return {
    id: 'broadcast-hours',
    direction: indicator.direction,
    headline: pace ? buildPaceHeadline({ subject: subjectOf(HOURS, catalogue), pace }) : levels,
    charts: [
      ...(pace
        ? [{ sentence: null, drawing: { kind: 'PACE_BAR' as const, model: buildPaceBar(pace, names) } }]
        : []),
      columns,
      ...drawPrices({ observations, refArea, window, catalogue, names }),
    ],
    facts: [],
    notesSaid: [],
  };
}

/** What an hour cost and is planned to cost, written large. */
function drawPrices({ observations, refArea, window, catalogue, names }: PanelInput): PanelChart[] {
  const ofArea = { refArea: refArea.refArea };
  const prices = pickObservations(observations, { ...ofArea, indicator: PRICE, breakdown: ALMATY_TV });
  if (prices.length === 0) return [];
  const scope = { ...ofArea, timeWindow: window };
  return [
    {
      sentence: buildIndicatorHeadline(catalogue.indicator(PRICE), prices, catalogue, scope),
      drawing: {
        kind: 'LARGE_FIGURES',
        model: { figures: prices.map((price) => buildChartFigure(price, names)) },
      },
    },
  ];
}
