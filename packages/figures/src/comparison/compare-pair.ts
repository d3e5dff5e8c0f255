import type { Measure, Observation } from '@korsetkish/contract';
import { buildPlanExecution, type PlanContext } from '../pace/build-plan-execution.ts';
import type { DeclaredPace } from '../pace/judge-pace.ts';
import type { PlanExecution } from '../pace/plan-execution.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { parseTimePeriod } from '../periods/parse-time-period.ts';
import { isInSpanOfPlan, spanOfPlan } from '../periods/span-of-plan.ts';
import { isFigure } from '../quantity/quantity.ts';
import { compareAreas } from './compare-areas.ts';
import { compareObservations } from './compare-observations.ts';
import type { AreaComparison, Comparison, ComparisonContext } from './comparison.ts';
import { findSeriesDifference } from './find-series-difference.ts';

/** How a plan stands, where that can be said. */
export type SaidExecution = Exclude<PlanExecution, { execution: 'NOT_MEASURED' }>;

/** A figure, the one that it stands beside, and all that may be said of the two. */
export interface Pair {
  observation: Observation;
  comparator: Observation;
  /** Of two areas the observation is the first. */
  answer: Comparison | AreaComparison;
  /** Only of an actual figure and the plan of its own days; the answer is then SIDE_BY_SIDE, for it is no change. */
  execution: SaidExecution | null;
}

/** What the pair itself does not say. */
export interface PairContext extends Pick<ComparisonContext, 'refArea'>, DeclaredPace {
  measure: Measure;
  /** Observations of one layer, of any series: a break between the two, and the level that a plan started from. */
  held: readonly Observation[];
}

/** The one answer for a figure and the one it stands beside. */
export function comparePair(
  observation: Observation,
  comparator: Observation,
  { measure, held, refArea, ...declared }: PairContext,
): Pair {
  const areTwoAreas = observation.refArea !== comparator.refArea;
  const answer = areTwoAreas
    ? compareAreas(observation, comparator, { measure, refArea })
    : compareObservations(observation, comparator, { held, refArea });
  return {
    observation,
    comparator,
    answer,
    execution: findExecution(observation, comparator, held, { measure, ...declared }),
  };
}

function findExecution(
  one: Observation,
  other: Observation,
  held: readonly Observation[],
  context: PlanContext,
): SaidExecution | null {
  const [actual, plan] = one.scenario === 'ACTUAL' ? [one, other] : [other, one];
  if (plan.scenario !== 'PLAN' || !isInSpanOfPlan(actual.timePeriod, plan.timePeriod)) return null;
  const baseline = findBaseline(actual, plan, held);
  const execution = buildPlanExecution(actual, plan, { ...context, ...(baseline && { baseline }) });
  return execution.execution === 'NOT_MEASURED' ? null : execution;
}

/** The newest actual level from before the plan began. */
function findBaseline(
  actual: Observation,
  plan: Observation,
  held: readonly Observation[],
): Observation | undefined {
  const { start } = spanOfPlan(plan.timePeriod);
  return held
    .filter(isFigure)
    .filter(
      (each) => findSeriesDifference(actual, each) === null && parseTimePeriod(each.timePeriod).end < start,
    )
    .toSorted((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod))
    .at(-1);
}
