import type { Observation } from '@korsetkish/contract';
import { type AreaInTime, placeInTime } from '../areas/areas-in-time.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { parseTimePeriod } from '../periods/parse-time-period.ts';
import { isSamePeriod } from '../periods/period-contains.ts';
import { isInSpanOfPlan } from '../periods/span-of-plan.ts';
import {
  type CombinedQualifier,
  combineQualifiers,
  reverseQualifier,
} from '../quantity/combine-qualifiers.ts';
import { isFigure } from '../quantity/quantity.ts';
import { buildChange } from './build-change.ts';
import type { Comparison, ComparisonContext, SideBySide } from './comparison.ts';
import { findDefinitionReason } from './find-definition-reason.ts';
import { findPeriodReason } from './find-period-reason.ts';
import { findSeriesDifference } from './find-series-difference.ts';
import type { SideBySideReason } from './side-by-side-reasons.ts';

const sideBySide = (reason: SideBySideReason): SideBySide => ({ comparison: 'SIDE_BY_SIDE', reason });

/**
 * What may be said about two observations of one series.
 *
 * COMPARABLE: same indicator, area, breakdown, unit, definition and scenario, periods of one length that the source
 * prints, exact figures. Cumulative periods (`2021-01-01/P5M`) only against the same months; a level as of a day against
 * that of any other day; no new series and no new borders between them. PLANNED_CHANGE: the actual figure of a period and
 * the plan of the next equal one; a qualifier is carried over to the change. Anything else is SIDE_BY_SIDE with its reason
 * and has no change, be the news good or bad.
 *
 * The pair is put in order of time first: it gets the same answer whichever comes first.
 */
export function compareObservations(
  one: Observation,
  other: Observation,
  { refArea, held = [] }: ComparisonContext,
): Comparison {
  const isInOrder = compareTimePeriods(one.timePeriod, other.timePeriod) <= 0;
  const [earlier, later] = isInOrder ? [one, other] : [other, one];
  if (!isFigure(earlier) || !isFigure(later)) return sideBySide('NO_FIGURE');

  const isPlanned = isPlanAfterActual(earlier, later);
  const reason =
    findSeriesDifference(earlier, later, isPlanned ? ['DIFFERENT_SCENARIO'] : []) ??
    (areVersionsOfOnePlan(earlier, later) ? 'PLAN_VERSIONS' : null) ??
    findDefinitionReason(earlier, later) ??
    (hasAreaChanged(refArea(later.refArea), earlier, later) ? 'AREA_CHANGED' : null) ??
    findPeriodReason(earlier.timePeriod, later.timePeriod, isPlanned);
  if (reason !== null) return sideBySide(reason);
  if (earlier.periodAssumed || later.periodAssumed) return sideBySide('PERIOD_ASSUMED');
  if (isSeriesBroken(earlier, later, held)) return sideBySide('BREAK_IN_SERIES');

  const qualifier = isPlanned ? qualifierOfPlannedChange(earlier, later) : qualifierOfChange(earlier, later);
  if (qualifier === 'MIXED') return sideBySide('INEXACT');
  const change = buildChange(later, earlier, qualifier);
  return { comparison: isPlanned ? 'PLANNED_CHANGE' : 'COMPARABLE', earlier, later, change };
}

/** The area came to be between the two, or its borders became others. */
function hasAreaChanged(area: AreaInTime, earlier: Observation, later: Observation): boolean {
  return placeInTime(area, earlier.timePeriod) !== placeInTime(area, later.timePeriod);
}

/** A new series opens with the later figure, or with one that ended between the two. */
function isSeriesBroken(earlier: Observation, later: Observation, held: readonly Observation[]): boolean {
  const endOf = ({ timePeriod }: Observation) => parseTimePeriod(timePeriod).end;
  const [after, until] = [endOf(earlier), endOf(later)];
  const breaks = [later, ...held].filter(({ obsStatus }) => obsStatus === 'B');
  return breaks.some(
    (each) =>
      endOf(each) > after &&
      endOf(each) <= until &&
      findSeriesDifference(later, each, ['DIFFERENT_SCENARIO']) === null,
  );
}

/** A plan beside an actual figure of its own days is execution (`buildPlanExecution`), not a planned change. */
function isPlanAfterActual(earlier: Observation, later: Observation): boolean {
  const isPlan = earlier.scenario === 'ACTUAL' && later.scenario === 'PLAN';
  return isPlan && !isInSpanOfPlan(earlier.timePeriod, later.timePeriod);
}

/** Of one series, period and scenario, but adopted by different acts. */
function areVersionsOfOnePlan(one: Observation, other: Observation): boolean {
  const actOf = ({ planVersion }: Observation) => planVersion?.act?.act ?? null;
  const isOnePlan = one.scenario === 'PLAN' && isSamePeriod(one.timePeriod, other.timePeriod);
  return isOnePlan && actOf(one) !== actOf(other);
}

/** What happened is either known to the digit or not subtracted. */
function qualifierOfChange(earlier: Observation, later: Observation): CombinedQualifier {
  return earlier.qualifier === null && later.qualifier === null ? null : 'MIXED';
}

function qualifierOfPlannedChange(earlier: Observation, later: Observation): CombinedQualifier {
  return combineQualifiers([later.qualifier, reverseQualifier(earlier.qualifier)]);
}
