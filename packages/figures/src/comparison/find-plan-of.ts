import type { Observation } from '@korsetkish/contract';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { parseTimePeriod } from '../periods/parse-time-period.ts';
import { isSamePeriod } from '../periods/period-contains.ts';
import { isInSpanOfPlan, spanOfPlan } from '../periods/span-of-plan.ts';
import { findPeriodReason } from './find-period-reason.ts';
import { findSeriesDifference } from './find-series-difference.ts';

/**
 * The plan that an actual figure is held against: of its own period; else one that it is a part of, one that starts with
 * it first, then the one that ends soonest; else the plan of the next equal period; else the next plan of all. A plan
 * that was over before the figure's period has nothing to say about it.
 * @param held observations of one layer, of any series; each plan in the version in force
 */
export function findPlanOf(actual: Observation, held: readonly Observation[]): Observation | undefined {
  const { timePeriod } = actual;
  const { start, end } = parseTimePeriod(timePeriod);
  const plans = held
    .filter(({ scenario }) => scenario === 'PLAN')
    .filter((plan) => findSeriesDifference(actual, plan, ['DIFFERENT_SCENARIO']) === null)
    .toSorted((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod));
  const around = plans.filter((plan) => isInSpanOfPlan(timePeriod, plan.timePeriod));
  return (
    plans.find((plan) => isSamePeriod(plan.timePeriod, timePeriod)) ??
    around.find((plan) => spanOfPlan(plan.timePeriod).start === start) ??
    around[0] ??
    plans.find((plan) => findPeriodReason(timePeriod, plan.timePeriod, true) === null) ??
    plans.find((plan) => parseTimePeriod(plan.timePeriod).end > end)
  );
}
