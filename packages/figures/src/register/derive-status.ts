import type { ActionRuling, ActionStage, ActionStatus, ActionStep, StatusRule } from '@korsetkish/contract';
import { listStepsThatCount, type ProvenStep, proveStep } from './prove-step.ts';

/** What the status of an action follows from, besides its steps. */
export type Assessed = {
  /** The day by which it is to be done, `2022-12-31`; null: not set, and it is never overdue. */
  due: string | null;
  milestones: readonly { milestone: number; due: string }[];
  /** Whether nobody can tell if it is done. */
  isUnassessable: boolean;
};

/** How an action stands, and the rule that says so. */
export type StatusOfAction = { status: ActionStatus; statusRule: StatusRule };

/**
 * How an action stands on a day. The rules are asked in the order of `STATUS_RULES`, the first that has an answer gives
 * it. Announced is not begun, said to be done is not done, and only what has a due day is ever overdue.
 * @param steps in any order, corrected ones among them
 * @param rulings the newest first
 * @param today `2026-11-23`
 */
export function deriveStatus(
  { due, milestones, isUnassessable }: Assessed,
  steps: readonly ActionStep[],
  rulings: readonly Pick<ActionRuling, 'status'>[],
  today: string,
): StatusOfAction {
  const ruled = rulings[0]?.status ?? null;
  if (ruled !== null) return { status: ruled, statusRule: 'RULED' };
  const proven = listStepsThatCount(steps).map(proveStep);
  if (proven.at(-1)?.stage === 'CANCELLED') return { status: 'CANCELLED', statusRule: 'CANCELLED_BY_STEP' };
  const done = proven.find(({ stage }) => stage === 'DONE');
  if (done) return stateDone(done, due);
  if (isUnassessable) return { status: 'CANNOT_BE_ASSESSED', statusRule: 'NOBODY_CAN_TELL' };
  if (due !== null && due < today) return { status: 'OVERDUE', statusRule: 'DUE_DAY_PASSED' };
  const missed = milestones.some(
    (each) => each.due < today && !proven.some(({ milestone }) => milestone === each.milestone),
  );
  if (missed) return { status: 'BEHIND', statusRule: 'MILESTONE_MISSED' };
  return stateBegun(proven);
}

function stateDone({ day, isTold }: ProvenStep, due: string | null): StatusOfAction {
  const status = due !== null && day > due ? 'DONE_LATE' : 'DONE';
  return { status, statusRule: isTold ? 'DONE_AS_TOLD' : 'DONE_WITH_EVIDENCE' };
}

/** What is said of an action that is neither done nor late. */
function stateBegun(proven: readonly ProvenStep[]): StatusOfAction {
  const has = (stage: ActionStage) => proven.some((step) => step.stage === stage);
  if (proven.some(({ claimsDone }) => claimsDone)) {
    return { status: 'IN_PROGRESS', statusRule: 'DONE_WITHOUT_EVIDENCE' };
  }
  const underWay = proven.filter(({ stage }) => stage === 'IN_PROGRESS');
  if (underWay.some(({ isTold }) => !isTold)) return { status: 'IN_PROGRESS', statusRule: 'UNDER_WAY' };
  if (underWay.length > 0) return { status: 'IN_PROGRESS', statusRule: 'UNDER_WAY_AS_TOLD' };
  if (has('ANNOUNCED')) return { status: 'NOT_STARTED', statusRule: 'ONLY_ANNOUNCED' };
  if (has('PLANNED')) return { status: 'NOT_STARTED', statusRule: 'ONLY_PLANNED' };
  return { status: 'NOT_STARTED', statusRule: 'NOTHING_KNOWN' };
}
