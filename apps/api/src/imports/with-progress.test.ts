import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getImport, type ImportProgress } from '@korsetkish/contract';
import { afterAll, expect, it } from 'vitest';
import { inOneSnapshot } from '../http/in-one-snapshot.ts';
import { begin } from '../submissions/submit-for-test.ts';
import { startDesk } from '../testing/start-desk.ts';
import { figuresOfSubmission } from './figures/figures-of-submission.ts';
import { takeOver } from './figures/take-over.ts';
import { stageFile } from './stage-file.ts';
import { withProgress } from './with-progress.ts';

const { api, editor } = await startDesk();
const folder = await mkdtemp(join(tmpdir(), 'korsetkish-progress-'));
afterAll(() => rm(folder, { recursive: true }));

const PLACE = { direction: 'INTERETHNIC', refArea: '750000000', timePeriod: '1900-01-01/P99Y' };
const ROWS = 12_000;
const log = {
  error: (error: unknown) => {
    throw error;
  },
};

async function beginImport(): Promise<{ id: string; submissionId: number; file: string }> {
  const submissionId = await begin(editor, { rule: null, ...PLACE });
  const created = { id: randomUUID(), submissionId, file: 'a.csv' };
  await api.db.fileImport.create({ data: { ...created, createdBy: editor.accountId } });
  return created;
}

async function writeLongFile(): Promise<string> {
  const path = join(folder, 'long.csv');
  const lines = Array.from({ length: ROWS }, (_, index) => {
    const day = new Date(Date.UTC(1950, 0, 1 + index)).toISOString().slice(0, 10);
    return `INTERETHNIC_POPULATION;751210000;UYGHUR;${day};${index}`;
  });
  await writeFile(path, ['Көрсеткіш;Аумақ;Этникалық топ;Кезең;Мәні', ...lines].join('\n'));
  return path;
}

it('every step of a long file is told in parts of its whole, which only grow', async () => {
  const path = await writeLongFile();
  const row = await beginImport();
  const told: ImportProgress[] = [];
  await stageFile(
    api.db,
    row.id,
    { path, fileName: 'a.csv' },
    figuresOfSubmission(api.db, PLACE),
    (progress) => told.push(progress),
  );
  await inOneSnapshot(api.db, (tx) => takeOver(tx, row, editor.accountId, (progress) => told.push(progress)));
  const ofStep = Map.groupBy(told, ({ step }) => step);
  expect([...ofStep.keys()]).toEqual(['READING', 'RECOGNISING', 'COMPARING', 'TAKING_OVER']);
  for (const [step, parts] of ofStep) {
    const done = parts.map((part) => part.done);
    expect(done.length, step).toBeGreaterThan(2);
    expect(done, step).toEqual(done.toSorted((one, other) => one - other));
    expect(new Set(parts.map(({ total }) => total)).size, step).toBe(1);
    expect(done.at(-1), step).toBe(parts[0]?.total);
  }
}, 60_000);

it('how far a file is can be seen while it is held by the work, and not any more when that has ended', async () => {
  const { id } = await beginImport();
  const shown = async () => {
    const answer = await editor.send('GET', `/imports/${id}`);
    return getImport.response.parse(await answer.json()).import;
  };
  await withProgress({ db: api.db, log }, id, 'COMPARING', (tell) =>
    api.db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM file_import WHERE id = ${id}::uuid FOR UPDATE`;
      tell({ step: 'TAKING_OVER', done: 5_000, total: 20_000 });
      await expect
        .poll(async () => (await shown()).progress)
        .toEqual({
          step: 'TAKING_OVER',
          done: 5_000,
          total: 20_000,
        });
    }),
  );
  expect((await shown()).progress).toBeNull();
});
