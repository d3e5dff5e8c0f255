import type { FileImport, ImportStep } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { buildImportProgress } from './build-import-progress.ts';

const at = (step: ImportStep, done: number, total: number | null, state: FileImport['state'] = 'READING') =>
  buildImportProgress({ state, progress: { step, done, total } });

it('a file that is being read is some way on the whole way, and never goes back', () => {
  const way = (['RECEIVING', 'READING', 'RECOGNISING', 'COMPARING'] as const).flatMap((step) =>
    [0, 1, 2, 3].map((done) => at(step, done, 3)?.percent ?? -1),
  );
  expect(way).toEqual(way.toSorted((one, other) => one - other));
  expect(way[0]).toBe(0);
  expect(way.at(-1)).toBe(100);
});

it('where nothing tells how much there is, no number is made up', () => {
  expect(at('RECEIVING', 500, null)).toEqual({ step: 'RECEIVING', percent: null });
  expect(at('READING', 0, 0)).toEqual({ step: 'READING', percent: 10 });
});

it('what is taken over is told by its figures alone', () => {
  expect(at('TAKING_OVER', 1, 3, 'READ')).toEqual({ step: 'TAKING_OVER', percent: 33 });
  expect(at('TAKING_OVER', 0, null)).toEqual({ step: 'TAKING_OVER', percent: null });
  expect(at('RECOGNISING', 0, null, 'READ')).toEqual({ step: 'RECOGNISING', percent: null });
  expect(buildImportProgress({ state: 'READ', progress: null })).toBeNull();
});
