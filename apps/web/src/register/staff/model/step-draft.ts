import type { Action, EnteredStep, Evidence } from '@korsetkish/contract';
import { type Draft, listAt, readAt, textAt } from '../../../administration/model/draft.ts';
import type { CallInput } from '../../../api/call.ts';

/** What is sent to enter a step. */
export type StepBody = CallInput<'create-action-progress'>['body'];

const BLANK = { kk: '', ru: '' };

/** What is typed of every link and file at first. */
const ATTACHED: Draft = { nature: '', dated: '', title: BLANK };

export const newLink = (): Draft => ({ ...ATTACHED, kind: 'LINK', url: '' });

export const newFile = (file: NonNullable<Evidence['file']>): Draft => ({ ...ATTACHED, kind: 'FILE', file });

export const newFigure = (): Draft => ({
  kind: 'FIGURE',
  figure: { indicator: '', breakdown: '', refArea: '', timePeriod: '' },
});

/** A form with nothing in it yet; where one organisation alone answers for the action, it is who did it. */
export function newStep({ addressees: [first = '', ...others] }: Pick<Action, 'addressees'>): Draft {
  return {
    ...{ day: '', stage: '', milestone: null, text: BLANK },
    ...{ onBehalfOf: others.length === 0 ? first : '', organisation: '', evidence: [] },
  };
}

/** A form with what an entry says, so that another can take its place. */
export function stepToCorrect({ evidence, ...step }: EnteredStep): Draft {
  const { day, stage, milestone, text, onBehalfOf, organisation } = step;
  return { day, stage, milestone, text, onBehalfOf, organisation, evidence: evidence.map(toDraft) };
}

function toDraft({ nature, dated, title, url, file, figure }: Evidence): Draft {
  if (figure !== null) {
    const { scenario: _, ...fact } = figure;
    return { kind: 'FIGURE', figure: fact };
  }
  const attached = { nature, dated, title: title ?? BLANK };
  return file === null ? { ...attached, kind: 'LINK', url: url ?? '' } : { ...attached, kind: 'FILE', file };
}

/** The entry that a form is sent as. @param replaces the entry whose place it takes; null: none */
export function toStepBody(typed: Draft, replaces: number | null): StepBody {
  const milestone = textAt(typed, 'milestone');
  // Whether what was typed is a step, the API says, field by field.
  return {
    ...typed,
    replaces,
    milestone: milestone === '' ? null : Number(milestone),
    evidence: listAt(typed, 'evidence').map(toNewEvidence),
  } as StepBody;
}

function toNewEvidence(typed: unknown): Draft {
  const kind = textAt(typed, 'kind');
  if (kind === 'FIGURE') return { kind, figure: readAt(typed, 'figure') };
  const attached = { kind, nature: textAt(typed, 'nature'), dated: textAt(typed, 'dated') };
  const titled = { ...attached, title: readAt(typed, 'title') };
  if (kind === 'LINK') return { ...titled, url: textAt(typed, 'url').trim() };
  return { ...titled, file: { sha256: textAt(typed, 'file.sha256'), name: textAt(typed, 'file.name') } };
}

/** The entry that withdraws another: of the same day, for the same organisation. @param typed the reason, and who writes it */
export function toWithdrawal({ day, onBehalfOf, entry }: EnteredStep, typed: Draft): StepBody {
  const { text, organisation } = typed;
  const withdrawn = { replaces: entry, day, onBehalfOf, stage: null, milestone: null, evidence: [] };
  // As above.
  return { ...withdrawn, text, organisation } as StepBody;
}
