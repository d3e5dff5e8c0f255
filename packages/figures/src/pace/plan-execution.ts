import type { Qualifier } from '@korsetkish/contract';
import type { Figure } from '../quantity/quantity.ts';

/** A per cent, exact to the last digit of a double, and the word that must stand before it. */
export interface Percent {
  percent: number;
  qualifier: Qualifier | null;
}

interface PlanAndActual {
  actual: Figure;
  plan: Figure;
  /** True: a period above was not printed by the source but assumed, which must be said. */
  periodAssumed: boolean;
}

/**
 * How a running plan stands to its time by the threshold that was declared for its indicator.
 * @property threshold percentage points
 * @property isColoured true: more is better of the indicator, so being behind may be drawn in the colour of caution
 */
export interface PaceVerdict {
  isBehind: boolean;
  threshold: number;
  isColoured: boolean;
}

/** Why a plan and an actual figure are shown as levels, without a per cent. */
export type LevelOnlyReason =
  /** A rate or price is not a quantity that is worked off. */
  | 'RATE_OR_PRICE'
  /** A level's target is measured from where it started, and that is not held. */
  | 'NO_BASELINE'
  /** The target is to stay where it was. */
  | 'TARGET_IS_BASELINE'
  /** A qualifier leaves the way unknown. */
  | 'INEXACT';

/** Why nothing is said about plan and actual figure together. */
export type NotMeasuredReason =
  | 'NO_FIGURE'
  /** Not an actual figure and a plan of one series. */
  | 'DIFFERENT_SERIES'
  /** The actual figure's period does not lie inside the plan's. */
  | 'OUTSIDE_PLAN'
  /** It lies inside but starts later: what came before is not known. */
  | 'NOT_FROM_START'
  /** A flow's period is a day, so there are no whole months to count. */
  | 'NOT_WHOLE_MONTHS'
  | 'PLAN_IS_ZERO'
  /** Qualifiers on both sides leave no honest per cent. */
  | 'INEXACT';

/**
 * How a plan stands. Only numbers, but for the verdict on a pace: words like "behind" need a threshold that is declared
 * for the indicator.
 * - EXECUTED: the plan's own period is over; per cent of the plan done.
 * - PACE: a flow under way; per cent of the plan in per cent of its period, in whole months.
 * - WAY_FROM_BASELINE: a level; per cent of the way from the baseline to the target.
 */
export type PlanExecution =
  | (PlanAndActual & { execution: 'EXECUTED'; ofPlan: Percent })
  | (PlanAndActual & {
      execution: 'PACE';
      ofPlan: Percent;
      percentOfPeriod: number;
      months: number;
      monthsPlanned: number;
      /** Null: no threshold is declared, or the figures are not exact. */
      verdict: PaceVerdict | null;
    })
  | (PlanAndActual & { execution: 'WAY_FROM_BASELINE'; baseline: Figure; percentOfWay: number })
  | (PlanAndActual & { execution: 'LEVEL_ONLY'; reason: LevelOnlyReason })
  | { execution: 'NOT_MEASURED'; reason: NotMeasuredReason };

/** A plan whose period is over. */
export type Executed = Extract<PlanExecution, { execution: 'EXECUTED' }>;

/** A flow under way. */
export type Pace = Extract<PlanExecution, { execution: 'PACE' }>;

/** A level on its way to a target. */
export type WayFromBaseline = Extract<PlanExecution, { execution: 'WAY_FROM_BASELINE' }>;

/** An execution that has a per cent of the plan. */
export type MeasuredExecution = Executed | Pace;
