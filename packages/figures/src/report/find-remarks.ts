import type { Indicator, Observation } from '@korsetkish/contract';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { isFigure } from '../quantity/quantity.ts';
import type { Remark } from './remark.ts';
import { remarkOnChange } from './remark-on-change.ts';
import { remarkOnPlan } from './remark-on-plan.ts';
import type { ReportContext } from './report-context.ts';

/**
 * What is worked out about figures of one series: what changed until the newest of them, and how each plan stands.
 * @param figures those that are said together, plans among them
 */
export function findRemarks(
  figures: readonly Observation[],
  indicator: Indicator,
  context: ReportContext,
): Remark[] {
  const newest = figures
    .filter((figure) => isFigure(figure) && figure.scenario === 'ACTUAL')
    .toSorted((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod))
    .at(-1);
  const plans = figures.filter(({ scenario }) => scenario === 'PLAN');
  return [
    ...(newest === undefined ? [] : remarkOnChange(newest, indicator, context)),
    ...plans.flatMap((plan) => remarkOnPlan(plan, indicator, context) ?? []),
  ];
}
