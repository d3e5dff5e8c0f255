import type { Action, Language } from '@korsetkish/contract';
import { formatDate } from '../phrases/format-date.ts';
import type { DocumentPart, MarkedText } from '../report/document/report-document.ts';
import { EXECUTION_WORDS as WORDS } from './execution-words.ts';
import type { ExecutionWriting } from './execution-writing.ts';
import { nameAction } from './name-action.ts';
import { listStepsThatCount } from './prove-step.ts';
import { ACTION_STATUS_WORDS, STATUS_RULE_WORDS } from './register-words.ts';
import { sayStep } from './say-step.ts';
import { uncapitalize, withoutStop } from './sentence.ts';

/** What is asked of whom and by when, how it stands and by which rule, and every step; corrected entries are left out. */
export function writeActions(writing: ExecutionWriting): DocumentPart[] {
  const { actions, language } = writing;
  if (actions.length === 0) return [];
  const silences = [
    ...(actions.some(({ action }) => action.due !== null) ? [] : [WORDS.noDueAtAll[language]]),
    ...(actions.some(({ action }) => action.evidence > 0) ? [] : [WORDS.noEvidenceAtAll[language]]),
  ];
  return [
    { part: 'HEADING', level: 1, text: WORDS.actions[language] },
    ...(silences.length === 0 ? [] : [{ part: 'PARAGRAPH' as const, said: plain(silences.join(' ')) }]),
    ...actions.map(
      ({ action, steps }): DocumentPart => ({
        part: 'LIST',
        lead: plain(`${nameAction(action)}. ${action.text[language]}`),
        items: [
          ...listFacts(action, writing),
          ...listStepsThatCount(steps).map((step) => sayStep(step, writing)),
        ].map(plain),
      }),
    ),
  ];
}

const plain = (text: string): MarkedText => [{ text, marks: [] }];

function listFacts(action: Action, { language, nameOrganisation }: ExecutionWriting): string[] {
  const { addressees, due, status } = action;
  const named = addressees.map(nameOrganisation).join('; ');
  const stands = uncapitalize(ACTION_STATUS_WORDS[language][status], language);
  return [
    `${WORDS.addressee[language]}: ${named === '' ? WORDS.noAddressee[language] : named}`,
    `${WORDS.due[language]}: ${due === null ? WORDS.noDue[language] : formatDate(due)}`,
    `${WORDS.status[language]}: ${stands} (${sayWhy(action, language)})`,
  ];
}

/** The rule that gave the status; why nobody can tell is said by the register itself. */
function sayWhy({ statusRule, unassessable }: Action, language: Language): string {
  const isTold = statusRule === 'NOBODY_CAN_TELL' && unassessable !== null;
  return isTold
    ? uncapitalize(unassessable[language], language)
    : withoutStop(STATUS_RULE_WORDS[language][statusRule]);
}
