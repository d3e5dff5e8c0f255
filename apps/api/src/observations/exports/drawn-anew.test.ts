import { bringTrainingLayer } from '@korsetkish/prisma';
import { createTestDatabase } from '@korsetkish/prisma/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { findRevision } from '../../http/find-revision.ts';
import { addDoubts } from './add-doubts.ts';
import { streamObservationsCsv, streamObservationsSdmxCsv } from './csv/stream-observations-csv.ts';
import { FiguresGoneError, readEverything } from './read-extent.ts';
import { streamObservationsXlsx } from './xlsx/stream-observations-xlsx.ts';

// Tens of thousands of figures are written, twice, and the machine may be busy with other tests.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const { db, drop } = await createTestDatabase({ catalogue: true });
beforeAll(() => bringTrainingLayer(db, { seed: 1 }));
afterAll(drop);

async function openFiles(): Promise<readonly AsyncGenerator<unknown>[]> {
  const revision = await findRevision(db, 'training');
  if (revision === null) throw new Error('nothing was drawn');
  const filter = { layer: 'training', revision } as const;
  const open = async () => {
    const { batches, ...extent } = await readEverything(db, filter, { after: null, batchRows: 500 });
    return { ...extent, batches: addDoubts(batches, async () => []) };
  };
  const [csv, sdmx, xlsx] = await Promise.all([open(), open(), open()]);
  const about = {
    language: 'kk',
    filter,
    window: {},
    isPart: false,
    madeAt: new Date(),
    address: '',
  } as const;
  return [
    streamObservationsCsv(csv.batches),
    await streamObservationsSdmxCsv(db, sdmx.batches),
    await streamObservationsXlsx(db, { ...about, ...xlsx }),
  ];
}

async function readToEnd(file: AsyncGenerator<unknown>): Promise<void> {
  while (!(await file.next()).done);
}

it('a file of figures that are drawn anew meanwhile breaks off in every format, and never ends as if it were whole', async () => {
  const files = await openFiles();
  for (const file of files) expect(await file.next()).toMatchObject({ done: false });
  await bringTrainingLayer(db, { seed: 2 });
  for (const file of files) {
    await expect(readToEnd(file)).rejects.toThrow(FiguresGoneError);
  }
});
