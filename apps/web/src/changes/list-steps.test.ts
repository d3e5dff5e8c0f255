import type { ChangedFigure, DataRevision, Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { listSteps } from './list-steps.ts';

const [first] = OBSERVATIONS;
if (first === undefined) throw new Error('the catalogue has no figures');

const figure = (obsValue: number): Observation => ({ ...first, obsValue });

const vintage = (obsValue: number, revision: number, supersededIn: number | null) => ({
  revision,
  supersededIn,
  reason: null,
  observation: figure(obsValue),
});

const REVISIONS: DataRevision[] = [1, 2, 3, 4].map((revision) => ({
  revision,
  publishedAt: `2026-01-0${revision}T00:00:00Z`,
  reason: revision === 3 ? { kk: 'Қате', ru: 'Ошибка' } : null,
}));

const CORRECTED: ChangedFigure = { vintages: [vintage(12, 3, null), vintage(11, 2, 3), vintage(10, 1, 2)] };
const WITHDRAWN: ChangedFigure = { vintages: [vintage(5, 1, 4)] };
const BACK_AGAIN: ChangedFigure = { vintages: [vintage(8, 4, null), vintage(7, 1, 2)] };

const values = (changes: ChangedFigure[], since: number) =>
  listSteps(changes, REVISIONS, since).map(({ revision, before, after }) => [
    revision,
    before?.obsValue ?? null,
    after?.obsValue ?? null,
  ]);

describe('steps of changed figures', () => {
  it('follow the chain of a figure, the newest first', () => {
    expect(values([CORRECTED], 0)).toEqual([
      [3, 11, 12],
      [2, 10, 11],
      [1, null, 10],
    ]);
  });

  it('are those after the revision that is asked', () => {
    expect(values([CORRECTED], 1)).toEqual([
      [3, 11, 12],
      [2, 10, 11],
    ]);
    expect(values([CORRECTED], 3)).toEqual([]);
  });

  it('tell of a figure that was withdrawn, and of one that came back to nothing', () => {
    expect(values([WITHDRAWN], 1)).toEqual([[4, 5, null]]);
    expect(values([BACK_AGAIN], 2)).toEqual([[4, null, 8]]);
  });

  it('stand in the order of revisions, whatever figure they are of, with when and why', () => {
    const steps = listSteps([WITHDRAWN, CORRECTED], REVISIONS, 1);
    expect(steps.map(({ revision }) => revision)).toEqual([4, 3, 2]);
    expect(steps[1]).toMatchObject({ publishedAt: '2026-01-03T00:00:00Z', reason: { ru: 'Ошибка' } });
    expect(steps[0]?.reason).toBeNull();
  });
});
