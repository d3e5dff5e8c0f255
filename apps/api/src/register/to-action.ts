import type { Action } from '@korsetkish/contract';
import { dayOfStep, deriveStatus, listProofs, listStepsThatCount, proveStep } from '@korsetkish/figures';
import { isoDate } from '../http/iso-date.ts';
import { localizedOrNull } from '../http/localized.ts';
import { locateInDocument } from './locate-in-document.ts';
import type { ActionRow } from './select-action.ts';
import { toActionRulings, toActionSteps } from './to-action-steps.ts';

/**
 * An action as the contract words it, with its status.
 * @param today `2026-11-23`
 */
export function toAction(row: ActionRow, today: string): Action {
  const steps = toActionSteps(row);
  const counting = listStepsThatCount(steps);
  const due = row.due && isoDate(row.due);
  const unassessable = localizedOrNull(row.unassessableKk, row.unassessableRu);
  const milestones = row.milestones.map(({ milestone, due, textKk, textRu }) => ({
    milestone,
    due: isoDate(due),
    text: { kk: textKk, ru: textRu },
    reached: findDayReached(counting, milestone),
  }));
  const last = counting.at(-1);
  return {
    action: row.code,
    document: row.documentCode,
    part: row.part,
    number: row.number,
    kind: row.kind,
    direction: row.directionCode,
    refAreas: row.refAreas.map(({ refAreaCode }) => refAreaCode),
    text: { kk: row.textKk, ru: row.textRu },
    addressees: row.addressees.map(({ organisationCode }) => organisationCode),
    controller: row.controllerCode,
    due,
    plannedPeriod: row.plannedPeriod,
    frequency: row.frequency,
    continues: row.continuesCode,
    source: locateInDocument(row.document, row),
    unassessable,
    answers: row.answers.map(({ findingCode, reading }) => ({ finding: findingCode, reading })),
    figures: row.figures.map(({ role, indicatorCode, breakdown, refAreaCode, timePeriod, scenario }) => ({
      role,
      indicator: indicatorCode,
      breakdown,
      refArea: refAreaCode,
      timePeriod,
      scenario,
    })),
    milestones,
    ...deriveStatus(
      { due, milestones, isUnassessable: unassessable !== null },
      steps,
      toActionRulings(row),
      today,
    ),
    steps: counting.length,
    evidence: counting.reduce((sum, step) => sum + (step.by === 'SOURCE' ? 0 : listProofs(step).length), 0),
    lastStep: last ? dayOfStep(last) : null,
  };
}

/** The first step that reaches a milestone by more than announcing it. */
function findDayReached(counting: ReturnType<typeof listStepsThatCount>, milestone: number): string | null {
  return counting.map(proveStep).find((step) => step.milestone === milestone)?.day ?? null;
}
