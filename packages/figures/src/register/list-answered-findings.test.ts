import type { Action, Finding } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { answersBlame, listAnsweredFindings, shareUnanswered } from './list-answered-findings.ts';

const finding = (code: string, more: Partial<Finding> = {}): Finding => ({
  ...{ finding: code, document: 'RESOLUTION', number: code, assesses: 'DECISION', partOf: null },
  ...{ sign: 'NEGATIVE', text: { kk: code, ru: code }, figures: [], source: null },
  ...more,
});

/** An action as far as it answers findings. */
const answering = (action: string, answers: Action['answers']): Action => ({
  ...{ action, document: 'RESOLUTION', part: null, number: action, kind: 'RECOMMENDATION' },
  ...{ direction: 'CIVIL_SOCIETY', refAreas: ['710000000'], text: { kk: action, ru: action } },
  ...{ addressees: [], controller: null, due: null, plannedPeriod: null, frequency: null },
  ...{ continues: null, unassessable: null, source: null, figures: [], milestones: [] },
  ...{ status: 'NOT_STARTED', statusRule: 'NOTHING_KNOWN', steps: 0, evidence: 0, lastStep: null },
  answers,
});

const FINDINGS = [
  finding('P1', { sign: 'POSITIVE' }),
  finding('N1'),
  finding('N2'),
  finding('N2.1', { partOf: 'N2' }),
  finding('N2.2', { partOf: 'N2' }),
];

const say = (actions: readonly Action[]) =>
  listAnsweredFindings(FINDINGS, actions).map((each) => [
    each.finding.finding,
    shareUnanswered(each),
    each.parts.map(({ answeredBy }) => answeredBy.map(({ action, isReading }) => [action.action, isReading])),
  ]);

it('counts the parts of what is blamed, and leaves praise out', () => {
  expect(say([answering('A', [{ finding: 'N2.2', reading: 'REGISTER' }])])).toEqual([
    ['N1', 'WHOLE', [[]]],
    ['N2', 'HALF', [[], [['A', true]]]],
  ]);
});

it('takes an answer to the whole for one to each part, in the reading that it has', () => {
  const whole = answering('A', [{ finding: 'N2', reading: 'DOCUMENT' }]);
  expect(say([whole])[1]).toEqual(['N2', 'NOTHING', [[['A', false]], [['A', false]]]]);
});

it('calls it a reading of the register only where no document says it', () => {
  const both = answering('A', [
    { finding: 'N2', reading: 'REGISTER' },
    { finding: 'N2.1', reading: 'DOCUMENT' },
  ]);
  expect(say([both])[1]).toEqual(['N2', 'NOTHING', [[['A', false]], [['A', true]]]]);
});

it('knows which actions answer no blame', () => {
  const find = (code: string) => FINDINGS.find((each) => each.finding === code);
  const answers = (...codes: string[]) =>
    answersBlame({ answers: codes.map((code) => ({ finding: code, reading: 'REGISTER' as const })) }, find);
  expect([answers(), answers('P1'), answers('P1', 'N2.1')]).toEqual([false, false, true]);
});
