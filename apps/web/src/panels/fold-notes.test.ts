import type { Note, NoteKind } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { foldNotes } from './fold-notes.ts';

const note = (code: string, kind: NoteKind, important = false): Note => ({
  note: code,
  kind,
  important,
  indicator: 'YOUTH_NEET_RATE',
  breakdown: null,
  refArea: null,
  timePeriod: null,
  scenario: null,
  text: { kk: code, ru: code },
  source: null,
});

const codes = (notes: readonly Note[]) => notes.map((each) => each.note);

describe('foldNotes', () => {
  it('puts how to read before why it moved, and folds what does not fit', () => {
    const { inSight, folded } = foldNotes([
      note('SAID', 'STATEMENT'),
      note('WHY', 'WHY_IT_MOVED'),
      note('HOW', 'HOW_TO_READ'),
    ]);
    expect(codes(inSight)).toEqual(['HOW', 'WHY']);
    expect(codes(folded)).toEqual(['SAID']);
  });

  it('never folds what is important, however much of it there is', () => {
    const { inSight, folded } = foldNotes([
      note('HOW', 'HOW_TO_READ'),
      note('A', 'HOW_TO_READ', true),
      note('B', 'STATEMENT', true),
      note('C', 'HOW_TO_READ', true),
    ]);
    expect(codes(inSight)).toEqual(['A', 'C', 'B']);
    expect(codes(folded)).toEqual(['HOW']);
  });
});
