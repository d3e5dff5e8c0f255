import type { Measure, Observation } from '@korsetkish/contract';
import { findSeriesDifference } from '../comparison/find-series-difference.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { parseTimePeriod } from '../periods/parse-time-period.ts';
import { isSamePeriod, periodContains } from '../periods/period-contains.ts';
import { monthsOf } from '../periods/period-length.ts';
import { divideQuantities } from '../quantity/divide-quantities.ts';
import { exactBaseUnits, type Figure, isFigure } from '../quantity/quantity.ts';
import { type DeclaredPace, judgePace } from './judge-pace.ts';
import type { LevelOnlyReason, NotMeasuredReason, PlanExecution } from './plan-execution.ts';

/** What the two observations themselves do not say; of the indicator, what `Indicator` says. */
export interface PlanContext extends DeclaredPace {
  measure: Measure;
  /** For a level: the actual figure the plan started from; may be `actual` itself when nothing newer is held. */
  baseline?: Observation;
}

const notMeasured = (reason: NotMeasuredReason): PlanExecution => ({ execution: 'NOT_MEASURED', reason });

/**
 * How an actual figure stands to the plan of its series: execution of a flow's plan, its pace while the period runs,
 * the way of a level from its baseline, or the two levels alone. 944 of 3 600 hours in 4 of 12 months is 26.2 % of the
 * plan in 33.3 % of its period; 50 of 100 centres where 50 stood before is 0 % of the way.
 */
export function buildPlanExecution(
  actual: Observation,
  plan: Observation,
  { measure, baseline, ...declared }: PlanContext,
): PlanExecution {
  if (!isFigure(actual) || !isFigure(plan)) return notMeasured('NO_FIGURE');
  const isOneSeries = findSeriesDifference(actual, plan, ['DIFFERENT_SCENARIO']) === null;
  if (!isOneSeries || actual.scenario !== 'ACTUAL' || plan.scenario !== 'PLAN') {
    return notMeasured('DIFFERENT_SERIES');
  }
  switch (measure) {
    case 'FLOW':
      return measureFlow(actual, plan, declared);
    case 'STOCK':
      return measureLevel(actual, plan, baseline);
    case 'RATE':
    case 'PRICE':
      return levelOnly(actual, plan, 'RATE_OR_PRICE');
  }
}

function measureFlow(actual: Figure, plan: Figure, declared: DeclaredPace): PlanExecution {
  if (!periodContains(plan.timePeriod, actual.timePeriod)) return notMeasured('OUTSIDE_PLAN');
  if (parseTimePeriod(actual.timePeriod).start !== parseTimePeriod(plan.timePeriod).start) {
    return notMeasured('NOT_FROM_START');
  }
  const division = divideQuantities(actual, plan, 100);
  if (division.result === 'NO_QUOTIENT') {
    return notMeasured(division.reason === 'DIVIDED_BY_ZERO' ? 'PLAN_IS_ZERO' : 'INEXACT');
  }
  const ofPlan = { percent: division.quotient, qualifier: division.qualifier };
  if (isSamePeriod(actual.timePeriod, plan.timePeriod)) {
    return { execution: 'EXECUTED', ...planAndActual(actual, plan), ofPlan };
  }
  const [months, monthsPlanned] = [monthsOf(actual.timePeriod), monthsOf(plan.timePeriod)];
  if (months === null || monthsPlanned === null) return notMeasured('NOT_WHOLE_MONTHS');
  const percentOfPeriod = (100 * months) / monthsPlanned;
  const pace = {
    execution: 'PACE',
    ...planAndActual(actual, plan),
    ofPlan,
    percentOfPeriod,
    months,
    monthsPlanned,
  } as const;
  return { ...pace, verdict: judgePace(pace, declared) };
}

function measureLevel(actual: Figure, plan: Figure, baseline: Observation | undefined): PlanExecution {
  if (parseTimePeriod(actual.timePeriod).end > parseTimePeriod(plan.timePeriod).end) {
    return notMeasured('OUTSIDE_PLAN');
  }
  if (!baseline || !isBaselineOf(actual, baseline)) return levelOnly(actual, plan, 'NO_BASELINE');
  if ([actual, plan, baseline].some(({ qualifier }) => qualifier !== null)) {
    return levelOnly(actual, plan, 'INEXACT');
  }
  const from = exactBaseUnits(baseline);
  const whole = exactBaseUnits(plan).minus(from);
  if (whole.eq(0)) return levelOnly(actual, plan, 'TARGET_IS_BASELINE');
  const percentOfWay = exactBaseUnits(actual).minus(from).times(100).div(whole).toNumber();
  return {
    execution: 'WAY_FROM_BASELINE',
    ...planAndActual(actual, plan),
    periodAssumed: [actual, plan, baseline].some((each) => each.periodAssumed),
    baseline,
    percentOfWay,
  };
}

/** A figure of the same series, no later than the actual one. */
function isBaselineOf(actual: Figure, baseline: Observation): baseline is Figure {
  const isEarlier = compareTimePeriods(baseline.timePeriod, actual.timePeriod) <= 0;
  return isFigure(baseline) && isEarlier && findSeriesDifference(actual, baseline) === null;
}

function levelOnly(actual: Figure, plan: Figure, reason: LevelOnlyReason): PlanExecution {
  return { execution: 'LEVEL_ONLY', ...planAndActual(actual, plan), reason };
}

function planAndActual(actual: Figure, plan: Figure) {
  return { actual, plan, periodAssumed: actual.periodAssumed || plan.periodAssumed };
}
