import type { Note } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { ALMATY, ASTANA } from '../testing/published-input.ts';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { findNotes } from './find-notes.ts';

const { notes } = CATALOGUE.indicator('ASSEMBLY_NOTIFICATIONS');
const figures = OBSERVATIONS.filter(({ indicator }) => indicator === 'ASSEMBLY_NOTIFICATIONS');
const ofOutcome = (outcome: string) => figures.filter(({ breakdown }) => breakdown.OUTCOME === outcome);
const codesOf = (found: readonly Note[]) => found.map(({ note }) => note);

const written: Note = {
  note: 'WRITTEN',
  kind: 'HOW_TO_READ',
  indicator: 'ASSEMBLY_NOTIFICATIONS',
  breakdown: null,
  refArea: null,
  timePeriod: null,
  scenario: null,
  important: false,
  text: { kk: 'Ескертпе', ru: 'Примечание' },
  source: null,
};

describe('findNotes', () => {
  it('finds the notes of the codes shown and no others', () => {
    expect(codesOf(findNotes(notes, ofOutcome('REFUSED')))).toEqual(['REFUSAL_GROUND']);
    expect(codesOf(findNotes(notes, figures))).toEqual([
      'REFUSAL_GROUND',
      'WITHDRAWAL_REASON',
      'WRITTEN_EXPLANATIONS_2020_ONLY',
    ]);
  });

  it('finds nothing beside no figures', () => {
    expect(findNotes(notes, [])).toEqual([]);
  });

  it.each([
    ['no scope at all', {}, true],
    ['the total, whatever is broken down', { breakdown: {} }, true],
    ['its outcome', { breakdown: { OUTCOME: 'APPROVED' } }, true],
    ['another outcome', { breakdown: { OUTCOME: 'REFUSED' } }, false],
    ['its area', { refArea: ALMATY }, true],
    ['another area', { refArea: ASTANA }, false],
    ['its period', { timePeriod: '2020' }, true],
    ['another period', { timePeriod: '2019' }, false],
    ['its scenario', { scenario: 'ACTUAL' }, true],
    ['another scenario', { scenario: 'PLAN' }, false],
    ['another indicator', { indicator: 'ASSEMBLY_UNSANCTIONED' }, false],
  ] as const)('a note of %s', (_, scope, isFound) => {
    const approved = ofOutcome('APPROVED').filter(({ timePeriod }) => timePeriod === '2020');
    expect(findNotes([{ ...written, ...scope }], approved)).toHaveLength(isFound ? 1 : 0);
  });

  it('says one text once, where two indicators carry it', () => {
    const twice = [written, { ...written, note: 'AGAIN' }];
    expect(codesOf(findNotes(twice, figures))).toEqual(['WRITTEN']);
  });
});
