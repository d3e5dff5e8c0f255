import type { ActionStage, ActionStep, EnteredStep } from '@korsetkish/contract';
import { daysOf } from '../periods/days-of.ts';

/** How far a step brings its action, once its evidence was looked at. */
export type ProvenStep = {
  /** `2021-05-31`; of what a source tells, the last day of the period that it tells of. */
  day: string;
  stage: ActionStage;
  /** Whether it says that the action is done, and nothing proves that. */
  claimsDone: boolean;
  /** Whether a source tells it. */
  isTold: boolean;
  /** The milestone that it reaches; null: none. */
  milestone: number | null;
};

/** A step that was neither corrected nor withdrawn. */
type StepThatCounts = Exclude<ActionStep, EnteredStep> | (EnteredStep & { stage: ActionStage });

/** Steps that were neither corrected nor withdrawn, the earliest first; of one day, as they were entered. */
export function listStepsThatCount(steps: readonly ActionStep[]): StepThatCounts[] {
  return steps
    .filter(
      (step): step is StepThatCounts =>
        step.by === 'SOURCE' || (step.replacedBy === null && step.stage !== null),
    )
    .toSorted((one, other) => compare(dayOfStep(one), dayOfStep(other)) || entryOf(one) - entryOf(other));
}

/** The day of a step, `2021-05-31`. */
export const dayOfStep = (step: ActionStep): string =>
  step.by === 'SOURCE' ? daysOf(step.timePeriod).end : step.day;

/** Pieces of evidence that prove more than that something was announced. */
export const listProofs = ({ evidence }: Pick<EnteredStep, 'evidence'>) =>
  evidence.filter(({ nature }) => nature !== 'PRESS_RELEASE');

/**
 * A source is taken at its word, and named. An organisation is not: done needs a proof, and what only press releases
 * attest was announced.
 */
export function proveStep(step: StepThatCounts): ProvenStep {
  const day = dayOfStep(step);
  if (step.by === 'SOURCE')
    return { day, stage: step.stage, claimsDone: false, isTold: true, milestone: null };
  const hasProof = listProofs(step).length > 0;
  const isAnnouncement = step.evidence.length > 0 && !hasProof;
  if (isAnnouncement && (step.stage === 'IN_PROGRESS' || step.stage === 'DONE')) {
    return { day, stage: 'ANNOUNCED', claimsDone: false, isTold: false, milestone: null };
  }
  const claimsDone = step.stage === 'DONE' && !hasProof;
  const stage = claimsDone ? 'IN_PROGRESS' : step.stage;
  // What is announced or planned reaches nothing yet.
  const reaches = stage === 'IN_PROGRESS' || stage === 'DONE';
  return { day, stage, claimsDone, isTold: false, milestone: reaches ? step.milestone : null };
}

const entryOf = (step: ActionStep): number => (step.by === 'SOURCE' ? 0 : step.entry);

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
