import { getObservations } from '@korsetkish/contract';
import { bringTrainingLayer } from '@korsetkish/prisma';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

// Tens of thousands of figures are written, several times, and the machine may be busy with other tests.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const READINGS = [
  '/observations',
  '/observations?limit=50',
  '/comparisons?with=PREVIOUS_PERIOD&limit=5',
  '/indicators/ASSEMBLY_NOTIFICATIONS',
  '/checks',
  '/observations?format=csv',
  '/observations?format=sdmx-csv',
];

let untrained: TestApi;
let trained: TestApi;
beforeAll(async () => {
  [untrained, trained] = await Promise.all([startTestApi(), startTestApi()]);
  for (const seed of [1, 2, 3]) await bringTrainingLayer(trained.db, { seed });
  for (const { db } of [untrained, trained]) await correct(db);
});
afterAll(() => Promise.all([untrained.stop(), trained.stop()]));

/** Publishes a correction of one figure. */
async function correct(db: TestApi['db']): Promise<void> {
  await db.$transaction(async (tx) => {
    const { publishedIn: _, ...before } = await tx.observation.findFirstOrThrow({
      where: { series: { indicatorCode: 'ASSEMBLY_UNSANCTIONED', layer: 'published' } },
      orderBy: [{ series: { breakdown: 'asc' } }, { timePeriod: 'asc' }],
    });
    const { id } = await tx.revision.create({
      data: { publishedBy: 'a test', reason: 'a correction', publishedAt: new Date('2030-01-01T00:00:00Z') },
    });
    await tx.observation.updateMany({
      where: { seriesId: before.seriesId, timePeriod: before.timePeriod, supersededIn: null },
      data: { supersededIn: id },
    });
    await tx.observation.create({ data: { ...before, obsValue: 7, publishedIn: id } });
  });
}

async function receive({ get }: TestApi, path: string): Promise<object> {
  const response = await get(path);
  const headers = Object.fromEntries(response.headers);
  delete headers.date;
  return { status: response.status, headers, body: await response.text() };
}

it.each(READINGS)('%s is to the byte what it is where nobody ever made training figures', async (path) => {
  const expected = await receive(untrained, path);
  expect(expected).toMatchObject({ status: 200 });
  expect(await receive(trained, path)).toEqual(expected);
});

it('a file is called by what was published, and one of synthetic figures by what was drawn', async () => {
  const nameOf = async (api: TestApi, query: string) =>
    (await api.get(`/observations?format=xlsx${query}`)).headers.get('Content-Disposition');
  expect(await nameOf(trained, '')).toContain('korsetkish_revision-2.kk.xlsx');
  expect(await nameOf(untrained, '')).toContain('korsetkish_revision-2.kk.xlsx');
  expect(await nameOf(trained, '&layer=training')).toContain('korsetkish_training_revision-3.kk.xlsx');
  expect(await trained.json('/ready')).toMatchObject({ revision: 2, trainingRevision: 3 });
  expect(await untrained.json('/ready')).toMatchObject({ revision: 2, trainingRevision: null });
});

it('pages of either layer go on at the revision that they began with', async () => {
  for (const layer of ['published', 'training']) {
    const read = async (query: string) =>
      getObservations.response.parse(await trained.json(`/observations?layer=${layer}&${query}`));
    const [whole, first] = await Promise.all([read('limit=10'), read('limit=5')]);
    const second = await read(`limit=5&cursor=${first.nextCursor}`);
    expect([...first.observations, ...second.observations]).toEqual(whole.observations);
  }
});
