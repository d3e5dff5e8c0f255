import type { Observation } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { exactBaseUnits } from '../quantity/quantity.ts';
import { buildPlanExecution } from './build-plan-execution.ts';
import { liesUnderTime } from './judge-pace.ts';
import type { MeasuredExecution, PlanExecution } from './plan-execution.ts';

/**
 * How many percentage points the execution of a running plan may lie under the time gone before it is worth a look, where
 * those who answer for the indicator declared no other threshold. It judges nothing.
 */
export const USUAL_GAP_IN_POINTS = 5;

/**
 * The plans that deserve a look, each by its newest measured execution, in the order given: a running plan whose per
 * cent done lies at least the indicator's threshold, or 5 points, under the per cent of time gone, and a plan whose
 * period is over with less than all of it done. A plan ahead of the time is none, nor is one of which "more than" so much
 * is done: it may be all.
 *
 * @param observations actual figures and plans of any areas and indicators; those of levels, rates and prices have no pace
 * @throws RangeError when the catalogue lacks the indicator of a plan
 */
export function findPlansToLookAt(
  observations: readonly Observation[],
  catalogue: Pick<Catalogue, 'indicator'>,
): MeasuredExecution[] {
  const actualsOf = Map.groupBy(
    observations.filter(({ scenario }) => scenario === 'ACTUAL'),
    ({ indicator }) => indicator,
  );
  return observations
    .filter(({ scenario }) => scenario === 'PLAN')
    .flatMap((plan) => {
      const indicator = catalogue.indicator(plan.indicator);
      const newest = (actualsOf.get(plan.indicator) ?? [])
        .map((actual) => buildPlanExecution(actual, plan, indicator))
        .filter(isMeasured)
        .toSorted((a, b) => compareTimePeriods(a.actual.timePeriod, b.actual.timePeriod))
        .at(-1);
      return newest && deservesALook(newest, indicator.paceThreshold ?? USUAL_GAP_IN_POINTS) ? [newest] : [];
    });
}

function isMeasured(execution: PlanExecution): execution is MeasuredExecution {
  return execution.execution === 'EXECUTED' || execution.execution === 'PACE';
}

function deservesALook(execution: MeasuredExecution, gapInPoints: number): boolean {
  const { qualifier } = execution.ofPlan;
  if (qualifier === 'MORE_THAN' || qualifier === 'AT_LEAST') return false;
  return execution.execution === 'PACE' ? liesUnderTime(execution, gapInPoints) : isUnfulfilled(execution);
}

function isUnfulfilled({ actual, plan }: MeasuredExecution): boolean {
  return exactBaseUnits(actual).lt(exactBaseUnits(plan));
}
