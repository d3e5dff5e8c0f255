import { formatBreakdown, type Observation } from '@korsetkish/contract';
import {
  formatFormerNames,
  formatObsValue,
  formatPlanVersion,
  formatTimePeriod,
  PERIOD_NOT_PRINTED,
} from '@korsetkish/figures';
import type { ChartNames } from './chart-names.ts';
import { CHART_WORDS } from './chart-words.ts';
import { type Doubt, sayDoubt } from './doubt.ts';

/**
 * One published figure in words: what a chart says when it is pointed at, what is read aloud, and a row of the table
 * that stands in for the chart. All texts are in the language of the names it was built with.
 */
export type ChartFigure = {
  /** Unique among all figures of all areas and periods. */
  id: string;
  observation: Observation;
  /** `январь–май 2021 года` */
  period: string;
  refArea: string;
  /** Names of the breakdown's codes; null for a printed total. */
  code: string | null;
  /** With qualifier, scale and unit, as printed: `до 120 000,0 тыс. ₸`. The reason, where there is no figure. */
  text: string;
  /** Its share of the printed total, where the chart draws it: `59,7 %`. */
  share?: string;
  /** What must be known to read it: plan, assumed period, status, the area's former name. Notes stand beside the whole panel. */
  remarks: string[];
  /** Checks that do not confirm it, each to be marked beside it. */
  doubts: readonly Doubt[];
  /** Source with section and paragraph. */
  locator: string;
  /** Source with section. */
  section: string;
};

/** Tells a figure from all others, of whatever area, period and source. */
export function figureIdOf(figure: Observation): string {
  const { indicator, refArea, breakdown, timePeriod, scenario, source } = figure;
  return [indicator, refArea, formatBreakdown(breakdown), timePeriod, scenario, source.code].join(' ');
}

/** @throws RangeError when the catalogue does not hold a code of the observation */
export function buildChartFigure(observation: Observation, names: ChartNames): ChartFigure {
  const { breakdown, timePeriod, refArea, unitMeasure, source } = observation;
  const { language } = names;
  const codes = Object.entries(breakdown).map(
    ([dimension, code]) => names.catalogue.code(dimension, code).name[language],
  );
  return {
    id: figureIdOf(observation),
    observation,
    period: formatTimePeriod(timePeriod, language, 'label'),
    refArea: names.catalogue.refArea(refArea).name[language],
    code: codes.length > 0 ? codes.join(', ') : null,
    text: formatObsValue(observation, names.catalogue.unitMeasure(unitMeasure), language).text,
    remarks: listRemarks(observation, names),
    doubts: names.findDoubts(observation),
    locator: names.formatLocator(source),
    section: names.formatLocator({ code: source.code, section: source.section, paragraph: null }),
  };
}

function listRemarks(
  { scenario, planVersion, unitMeasure, periodAssumed, obsStatus, refArea, timePeriod }: Observation,
  { language, catalogue }: ChartNames,
): string[] {
  const words = CHART_WORDS[language];
  const status = { P: words.provisional, E: words.estimated, B: words.seriesBreak } as const;
  return [
    scenario === 'PLAN' ? words.plan : null,
    planVersion ? formatPlanVersion({ planVersion }, catalogue.unitMeasure(unitMeasure), language) : null,
    periodAssumed ? PERIOD_NOT_PRINTED[language] : null,
    formatFormerNames(catalogue.refArea(refArea), timePeriod, language),
    obsStatus === 'P' || obsStatus === 'E' || obsStatus === 'B' ? status[obsStatus] : null,
  ].filter((remark) => remark !== null);
}

/** The figure as one line to be read aloud: `2020 год, город Алматы, Отказано: 127 уведомлений (25,6 %)`. */
export function sayChartFigure(said: ChartFigure): string {
  const { period, refArea, code, text, share, remarks, doubts } = said;
  const subject = [period, refArea, code].filter((part) => part !== null).join(', ');
  const figure = share === undefined ? text : `${text} (${share})`;
  return [`${subject}: ${figure}`, ...remarks, ...doubts.map(sayDoubt)].join('; ');
}
