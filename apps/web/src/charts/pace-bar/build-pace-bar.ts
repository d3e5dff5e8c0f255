import type { Language } from '@korsetkish/contract';
import {
  formatNumber,
  formatObsValue,
  formatPercent,
  formatTimePeriod,
  type Percent,
  type PlanExecution,
} from '@korsetkish/figures';
import { buildChartFigure, type ChartFigure } from '../chart-figure.ts';
import { namePlan } from '../chart-key.ts';
import type { ChartNames } from '../chart-names.ts';

/** An execution that has a per cent of the plan: of a plan under way, or of one whose period is over. */
export type MeasuredExecution = Extract<PlanExecution, { execution: 'PACE' | 'EXECUTED' }>;

export type PaceBarModel = {
  /** `январь–апрель 2021 года: 944 часа` */
  actualText: string;
  /** `план на 2021 год: 3 600 часов` */
  planText: string;
  /** Done of the plan, 1 = all of it; may be above. */
  done: number;
  /** `26,2 % плана` */
  doneText: string;
  /** Time gone of the plan's period, 0 to 1; null once the period is over. */
  elapsed: { share: number; text: string } | null;
  figures: ChartFigure[];
};

/** Two per cents side by side and no verdict: words like "behind" need a threshold declared for the indicator. */
export function buildPaceBar(execution: MeasuredExecution, names: ChartNames): PaceBarModel {
  const { actual, plan, ofPlan } = execution;
  const { language } = names;
  const unit = names.catalogue.unitMeasure(actual.unitMeasure);
  return {
    actualText: `${formatTimePeriod(actual.timePeriod, language, 'label')}: ${formatObsValue(actual, unit, language).text}`,
    planText: `${namePlan(plan.timePeriod, language)}: ${formatObsValue(plan, unit, language).text}`,
    done: ofPlan.percent / 100,
    doneText: formatOfPlan(ofPlan, language),
    elapsed:
      execution.execution === 'PACE'
        ? { share: execution.percentOfPeriod / 100, text: formatElapsed(execution, language) }
        : null,
    figures: [buildChartFigure(actual, names), buildChartFigure(plan, names)],
  };
}

/** `26,2 % плана`, `жоспардың 26,2%-ы`; a qualifier of either figure stands before the number. */
function formatOfPlan({ percent, qualifier }: Percent, language: Language): string {
  const number = formatPercent(percent, 1, language);
  const approximate = qualifier === null ? '' : APPROXIMATE[qualifier][language];
  return language === 'ru' ? `${approximate}${number} плана` : `жоспардың ${approximate}${number}-ы`;
}

/** Said before a per cent, where a suffix after it would be needed otherwise. */
const APPROXIMATE = {
  MORE_THAN: { kk: 'кемінде ', ru: 'более ' },
  AT_LEAST: { kk: 'кемінде ', ru: 'не менее ' },
  UP_TO: { kk: 'ең көбі ', ru: 'до ' },
  ABOUT: { kk: 'шамамен ', ru: 'около ' },
} as const;

/** `33,3 % года: 4 из 12 месяцев`, `жылдың 33,3%-ы: 12 айдың 4 айы` */
function formatElapsed(
  { percentOfPeriod, months, monthsPlanned }: Extract<PlanExecution, { execution: 'PACE' }>,
  language: Language,
): string {
  const number = formatPercent(percentOfPeriod, 1, language);
  const [gone, all] = [formatNumber(months, 0), formatNumber(monthsPlanned, 0)];
  const isYear = monthsPlanned === 12;
  if (language === 'kk') return `${isYear ? 'жылдың' : 'мерзімнің'} ${number}-ы: ${all} айдың ${gone} айы`;
  return `${number} ${isYear ? 'года' : 'срока'}: ${gone} из ${all} месяцев`;
}
