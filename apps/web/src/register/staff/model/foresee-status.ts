import { ACTION_STAGES, type EnteredStep, EVIDENCE_NATURES, type Evidence } from '@korsetkish/contract';
import { deriveStatus, type StatusOfAction } from '@korsetkish/figures';
import { type Draft, listAt, textAt } from '../../../administration/model/draft.ts';
import type { CallAnswer } from '../../../api/call.ts';

type ActionAnswer = CallAnswer<'get-action'>;

/**
 * How an action will stand once a step is entered, by the rules that the API asks; null: not enough is typed to tell.
 * @param replaces the entry whose place it takes; null: none
 * @param today `2026-11-23`
 */
export function foreseeStatus(
  { action, steps, rulings }: ActionAnswer,
  typed: Draft,
  replaces: number | null,
  today: string,
): StatusOfAction | null {
  const entered = steps.filter((step) => step.by === 'ORGANISATION');
  const entry = Math.max(0, ...entered.map((step) => step.entry)) + 1;
  const step = readStep(typed, entry, replaces);
  if (step === null) return null;
  const others = steps.map((each) =>
    each.by === 'ORGANISATION' && each.entry === replaces ? { ...each, replacedBy: entry } : each,
  );
  return deriveStatus(readAssessed(action), [...others, step], rulings, today);
}

/** What follows from the steps of an action alone, whatever was ruled. @param today `2026-11-23` */
export const deriveFromSteps = ({ action, steps }: ActionAnswer, today: string): StatusOfAction =>
  deriveStatus(readAssessed(action), steps, [], today);

const readAssessed = ({ due, milestones, unassessable }: ActionAnswer['action']) => ({
  due,
  milestones,
  isUnassessable: unassessable !== null,
});

function readStep(typed: Draft, entry: number, replaces: number | null): EnteredStep | null {
  const day = textAt(typed, 'day');
  const stage = ACTION_STAGES.find((each) => each === textAt(typed, 'stage'));
  if (day === '' || stage === undefined) return null;
  const milestone = textAt(typed, 'milestone');
  return {
    ...{ by: 'ORGANISATION', entry, replaces, replacedBy: null, day, stage, text: { kk: '', ru: '' } },
    ...{ milestone: milestone === '' ? null : Number(milestone), organisation: '', onBehalfOf: '' },
    ...{ role: 'EDITOR', enteredAt: '', evidence: listAt(typed, 'evidence').flatMap(readEvidence) },
  };
}

/** Nobody knows what a piece of evidence proves before it is said what it is. */
function readEvidence(typed: unknown): Evidence[] {
  const said = textAt(typed, 'kind') === 'FIGURE' ? 'FIGURE' : textAt(typed, 'nature');
  const nature = EVIDENCE_NATURES.find((each) => each === said);
  if (nature === undefined) return [];
  return [{ nature, dated: textAt(typed, 'dated'), title: null, url: null, file: null, figure: null }];
}
