import type { ActionRuling, ActionStep, Evidence } from '@korsetkish/contract';
import { dayOfStep } from '@korsetkish/figures';
import { isoDate } from '../http/iso-date.ts';
import { localizedOrNull } from '../http/localized.ts';
import type { ActionRow } from './select-action.ts';

/** Every step of an action, told and entered, the earliest first. */
export function toActionSteps(row: ActionRow): ActionStep[] {
  const steps = [...row.statements.map(toToldStep), ...row.progress.map(toEnteredStep)];
  const days = new Map(steps.map((step) => [step, dayOfStep(step)]));
  const dayOf = (step: ActionStep) => days.get(step) ?? '';
  return steps.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : Number(dayOf(one) > dayOf(other))));
}

function toToldStep(row: ActionRow['statements'][number]): ActionStep {
  const { stage, timePeriod, periodAssumed, section, paragraph } = row;
  return {
    by: 'SOURCE',
    stage,
    timePeriod,
    periodAssumed,
    text: { kk: row.textKk, ru: row.textRu },
    source: { code: row.source.code, section, paragraph },
  };
}

function toEnteredStep(row: ActionRow['progress'][number]): ActionStep {
  return {
    by: 'ORGANISATION',
    entry: row.id,
    replaces: row.replaces,
    replacedBy: row.after[0]?.id ?? null,
    day: isoDate(row.day),
    stage: row.stage,
    milestone: row.milestone,
    text: { kk: row.textKk, ru: row.textRu },
    organisation: row.organisationCode,
    onBehalfOf: row.onBehalfOfCode,
    role: row.role,
    enteredAt: row.enteredAt.toISOString(),
    evidence: row.evidence.map(toEvidence),
  };
}

function toEvidence(row: ActionRow['progress'][number]['evidence'][number]): Evidence {
  const { nature, url, file, fileName, indicatorCode, breakdown, refAreaCode, timePeriod } = row;
  const isFigure =
    indicatorCode !== null && breakdown !== null && refAreaCode !== null && timePeriod !== null;
  return {
    nature,
    dated: isoDate(row.dated),
    title: localizedOrNull(row.titleKk, row.titleRu),
    url,
    file: file && fileName !== null ? { ...file, name: fileName } : null,
    figure: isFigure
      ? { indicator: indicatorCode, breakdown, refArea: refAreaCode, timePeriod, scenario: 'ACTUAL' }
      : null,
  };
}

/** What was said of how an action stands, the newest first. */
export const toActionRulings = ({ rulings }: ActionRow): ActionRuling[] =>
  rulings.map(({ id, status, reasonKk, reasonRu, ruledAt }) => ({
    ruling: id,
    status,
    reason: { kk: reasonKk, ru: reasonRu },
    ruledAt: ruledAt.toISOString(),
  }));
