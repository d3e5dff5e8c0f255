import { NARRATIVE_LIMIT } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { findNarrativeProblem, versionToReplace } from './narrative-draft.ts';

describe('a text in one language', () => {
  it('may be as long as the contract allows', () => {
    expect(findNarrativeProblem(`${'я'.repeat(NARRATIVE_LIMIT)} \n`)).toBeNull();
    expect(findNarrativeProblem('я'.repeat(NARRATIVE_LIMIT + 1))).toEqual({
      problem: 'TOO_LONG',
      length: 5001,
    });
  });

  it('may not be spaces alone', () => {
    expect(findNarrativeProblem(' \n ')).toEqual({ problem: 'BLANK' });
  });
});

describe('what a text takes the place of', () => {
  const newer = { narrative: 8, author: 'Әсем', writtenAt: '2026-11-23T10:00:00.000Z' };

  it('is what was seen, until a colleague is known to have been quicker', () => {
    expect(versionToReplace({ state: 'SEEN', narrative: 7 })).toBe(7);
    const version = { ...newer, text: { kk: 'Басқа', ru: 'Другое' } };
    expect(versionToReplace({ state: 'NEWER', version })).toBe(8);
  });

  it('is nothing where nothing stands, or what stood was withdrawn', () => {
    expect(versionToReplace({ state: 'NEW' })).toBeNull();
    expect(versionToReplace({ state: 'NEWER', version: { ...newer, text: null } })).toBeNull();
  });
});
