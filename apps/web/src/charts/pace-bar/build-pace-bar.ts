import type { Language } from '@korsetkish/contract';
import {
  formatNumber,
  formatOfPeriod,
  formatOfPlan,
  formatPaceVerdict,
  type MeasuredExecution,
  type Pace,
} from '@korsetkish/figures';
import { buildChartFigure, type ChartFigure } from '../chart-figure.ts';
import { namePlan } from '../chart-key.ts';
import type { ChartNames } from '../chart-names.ts';
import { markDoubtful } from '../doubt.ts';

export type PaceBarModel = {
  /** `январь–апрель 2021 года: 944 часа` */
  actualText: string;
  /** `план на 2021 год: 3 600 часов` */
  planText: string;
  /** Done of the plan, 1 = all of it; may be above. */
  done: number;
  /** `26,2 % плана` */
  doneText: string;
  /** `отстаёт (порог — 5 п. п.)`; null: nothing is declared to judge by. */
  verdict: { text: string; isColoured: boolean } | null;
  /** Time gone of the plan's period, 0 to 1; null once the period is over. */
  elapsed: { share: number; text: string } | null;
  figures: ChartFigure[];
};

/** Two per cents side by side; a verdict only where a threshold is declared for the indicator. */
export function buildPaceBar(execution: MeasuredExecution, names: ChartNames): PaceBarModel {
  const { actual, plan, ofPlan } = execution;
  const { language } = names;
  const figures = { actual: buildChartFigure(actual, names), plan: buildChartFigure(plan, names) };
  const label = ({ text, doubts }: ChartFigure) => markDoubtful(text, doubts);
  return {
    actualText: `${figures.actual.period}: ${label(figures.actual)}`,
    planText: `${namePlan(plan.timePeriod, language)}: ${label(figures.plan)}`,
    done: ofPlan.percent / 100,
    doneText: formatOfPlan(ofPlan, language),
    verdict: execution.execution === 'PACE' ? sayVerdict(execution, language) : null,
    elapsed:
      execution.execution === 'PACE'
        ? { share: execution.percentOfPeriod / 100, text: formatElapsed(execution, language) }
        : null,
    figures: [figures.actual, figures.plan],
  };
}

function sayVerdict({ verdict }: Pace, language: Language): PaceBarModel['verdict'] {
  return verdict && { text: formatPaceVerdict(verdict, language), isColoured: verdict.isColoured };
}

/** `33,3 % года: 4 из 12 месяцев`, `жылдың 33,3%‑ы: 12 айдың 4 айы` */
function formatElapsed(pace: Pace, language: Language): string {
  const [gone, all] = [formatNumber(pace.months, 0), formatNumber(pace.monthsPlanned, 0)];
  const inMonths = language === 'ru' ? `${gone} из ${all} месяцев` : `${all} айдың ${gone} айы`;
  return `${formatOfPeriod(pace, language)}: ${inMonths}`;
}
