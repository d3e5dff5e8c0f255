import { STAFF_TEXT_LIMIT } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { listRulingGaps, listStepGaps, listWithdrawalGaps } from './list-gaps.ts';
import { newFigure, newLink } from './step-draft.ts';

const TEXT = { kk: 'Мәтін', ru: 'Текст' };
const STEP = {
  day: '2023-03-01',
  stage: 'DONE',
  text: TEXT,
  onBehalfOf: 'A',
  organisation: 'B',
  evidence: [],
};

describe('what a step lacks', () => {
  it('is nothing where everything is said, with or without evidence', () => {
    expect(listStepGaps(STEP).size).toBe(0);
    const link = { kind: 'LINK', nature: 'REPORT', dated: '2023-03-01', title: TEXT, url: 'https://e.kz' };
    expect(listStepGaps({ ...STEP, evidence: [link] }).size).toBe(0);
  });

  it('stands at each field of its own, of every piece of evidence too', () => {
    const empty = { ...STEP, day: '', text: { kk: ' ', ru: 'Т' }, evidence: [newFigure(), newLink()] };
    expect([...listStepGaps(empty)].map(([path, { gap }]) => [path, gap])).toEqual([
      ['day', 'NO_DAY'],
      ['text.kk', 'NO_TEXT'],
      ['evidence.0.figure.indicator', 'NOT_CHOSEN'],
      ['evidence.1.nature', 'NOT_CHOSEN'],
      ['evidence.1.dated', 'NO_DAY'],
      ['evidence.1.title.kk', 'NO_TEXT'],
      ['evidence.1.title.ru', 'NO_TEXT'],
      ['evidence.1.url', 'NO_ADDRESS'],
    ]);
  });

  it('is not told of a text as long as the contract allows', () => {
    const long = (length: number) => ({ ...STEP, text: { kk: `${'ә'.repeat(length)}\n`, ru: 'Т' } });
    expect(listStepGaps(long(STAFF_TEXT_LIMIT)).size).toBe(0);
    expect([...listStepGaps(long(STAFF_TEXT_LIMIT + 1))]).toEqual([
      ['text.kk', { gap: 'TOO_LONG', length: 2001 }],
    ]);
  });
});

it('a withdrawal lacks its reason and its author, a ruling its status and its reason', () => {
  expect([...listWithdrawalGaps({ text: { kk: '', ru: 'Т' }, organisation: '' }).keys()]).toEqual([
    'text.kk',
    'organisation',
  ]);
  expect([...listRulingGaps({ status: '', reason: TEXT }).keys()]).toEqual(['status']);
});
