import type { Language } from '@korsetkish/contract';
import {
  formatNumber,
  formatObsValue,
  formatPercent,
  formatTimePeriod,
  NO_BREAK_HYPHEN,
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

/** `26,2 % плана`, `жоспардың 26,2%‑ы`; with the qualifier of either figure `жоспардың 26,2%‑ынан астамы`. */
function formatOfPlan({ percent, qualifier }: Percent, language: Language): string {
  const number = formatPercent(percent, 1, language);
  const words = OF_PLAN[qualifier ?? 'EXACT'];
  if (language === 'ru') return `${words.ru}${number} плана`;
  const [before, ending] = words.kk;
  return `жоспардың ${before}${number}${NO_BREAK_HYPHEN}${ending}`;
}

/** What stands before a per cent of a plan and, in Kazakh, the ending it takes. */
const OF_PLAN = {
  EXACT: { kk: ['', 'ы'], ru: '' },
  MORE_THAN: { kk: ['', 'ынан астамы'], ru: 'более ' },
  AT_LEAST: { kk: ['кемінде ', 'ы'], ru: 'не менее ' },
  UP_TO: { kk: ['', 'ына дейін'], ru: 'до ' },
  ABOUT: { kk: ['шамамен ', 'ы'], ru: 'около ' },
} as const;

/** `33,3 % года: 4 из 12 месяцев`, `жылдың 33,3%‑ы: 12 айдың 4 айы` */
function formatElapsed(
  { percentOfPeriod, months, monthsPlanned }: Extract<PlanExecution, { execution: 'PACE' }>,
  language: Language,
): string {
  const number = formatPercent(percentOfPeriod, 1, language);
  const [gone, all] = [formatNumber(months, 0), formatNumber(monthsPlanned, 0)];
  const isYear = monthsPlanned === 12;
  if (language === 'kk') {
    return `${isYear ? 'жылдың' : 'мерзімнің'} ${number}${NO_BREAK_HYPHEN}ы: ${all} айдың ${gone} айы`;
  }
  return `${number} ${isYear ? 'года' : 'срока'}: ${gone} из ${all} месяцев`;
}
