import type { ActionStep } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { enteredStep as step } from '../../../testing/entered-step.ts';
import { REGISTER } from '../../../testing/published-register.ts';
import { findStanding } from './find-standing.ts';
import { deriveFromSteps, foreseeStatus } from './foresee-status.ts';

const TODAY = '2026-11-23';

const PROOF = {
  nature: 'REPORT',
  dated: '2023-03-01',
  title: null,
  url: null,
  file: null,
  figure: null,
} as const;

const answer = (steps: ActionStep[] = [], status: 'CANCELLED' | null = null) => ({
  action: REGISTER.action('ASTANA_VOLUNTEERING'),
  steps,
  rulings: [{ ruling: 1, status, reason: { kk: 'Т', ru: 'Т' }, ruledAt: '2023-04-01T05:00:00.000Z' }],
});

const foresee = (typed: object, steps: ActionStep[] = [], replaces: number | null = null) =>
  foreseeStatus(answer(steps), { day: '2023-03-01', evidence: [], ...typed }, replaces, TODAY)?.statusRule;

describe('how an action will stand', () => {
  it('is not told before the day and the stage are', () => {
    expect(foresee({ stage: '' })).toBeUndefined();
    expect(foresee({ stage: 'DONE', day: '' })).toBeUndefined();
  });

  it('depends on what the evidence is said to be', () => {
    const evidence = (nature: string) => [{ kind: 'FILE', nature, dated: '2023-03-01' }];
    expect(foresee({ stage: 'DONE' })).toBe('DONE_WITHOUT_EVIDENCE');
    expect(foresee({ stage: 'DONE', evidence: evidence('') })).toBe('DONE_WITHOUT_EVIDENCE');
    expect(foresee({ stage: 'DONE', evidence: evidence('PRESS_RELEASE') })).toBe('ONLY_ANNOUNCED');
    expect(foresee({ stage: 'DONE', evidence: evidence('REPORT') })).toBe('DONE_WITH_EVIDENCE');
    expect(foresee({ stage: 'DONE', evidence: [{ kind: 'FIGURE' }] })).toBe('DONE_WITH_EVIDENCE');
  });

  it('leaves out the entry that is corrected, and keeps the others', () => {
    const proven = [step(4, { stage: 'DONE', evidence: [PROOF] })];
    expect(foresee({ stage: 'IN_PROGRESS' }, proven)).toBe('DONE_WITH_EVIDENCE');
    expect(foresee({ stage: 'IN_PROGRESS' }, proven, 4)).toBe('UNDER_WAY');
  });

  it('stays as it was ruled, and says what would follow without that', () => {
    const ruled = answer([step(4, { stage: 'DONE', evidence: [PROOF] })], 'CANCELLED');
    const typed = { day: '2023-03-01', stage: 'DONE', evidence: [] };
    expect(foreseeStatus(ruled, typed, null, TODAY)?.statusRule).toBe('RULED');
    expect(deriveFromSteps(ruled, TODAY).statusRule).toBe('DONE_WITH_EVIDENCE');
  });
});

describe('what stands in the place of an entry', () => {
  it('is the last that corrected it, or itself', () => {
    const steps = [step(4), step(6, { replaces: 4 }), step(5), step(9, { replaces: 6, stage: null })];
    expect(findStanding(steps, step(4)).entry).toBe(9);
    expect(findStanding(steps, step(5)).entry).toBe(5);
  });
});
