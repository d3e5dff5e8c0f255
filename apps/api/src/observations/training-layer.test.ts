import { API_PREFIX, getObservations, listIndicators, listRefAreas, listSources } from '@korsetkish/contract';
import { bringTrainingLayer } from '@korsetkish/prisma';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { listReadings } from '../testing/list-readings.ts';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();

const PUBLISHED = [
  ...(await listReadings(api)).map(({ path }) => path),
  '/observations?layer=published&limit=50',
  '/observations?refArea=751210000,750000000&startPeriod=2019&endPeriod=2021',
  '/observations?format=csv',
  '/observations?format=sdmx-csv',
  '/observations?format=xlsx',
  '/observations?indicator=ASSEMBLY_NOTIFICATIONS&asOf=2099-01-01T00:00:00Z',
];

/** Everything that a reader gets, to the byte, except for when it was sent. */
async function receive(path: string): Promise<object> {
  const response = await api.get(path);
  const headers = Object.fromEntries(response.headers);
  delete headers.date;
  return {
    path,
    status: response.status,
    headers,
    body: Buffer.from(await response.arrayBuffer()).toString('hex'),
  };
}

const receiveAll = async (paths: readonly string[]) => {
  const received: object[] = [];
  for (const path of paths) received.push(await receive(path));
  return received;
};

async function readTraining(query: string) {
  const answer = await api.json(`/observations?layer=training&${query}`);
  return getObservations.response.parse(answer).observations;
}

// Tens of thousands of figures are written, several times, and the machine may be busy with other tests.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let before: object[];
beforeAll(async () => {
  before = await receiveAll(PUBLISHED);
  await bringTrainingLayer(api.db);
});

describe('what is published', () => {
  it('is answered by the same bytes under the same ETags, before and after training figures are made', async () => {
    expect(before.map((each) => 'status' in each && each.status)).toEqual(PUBLISHED.map(() => 200));
    expect(await receiveAll(PUBLISHED)).toEqual(before);
  });

  it('is still the same, and known to a reader who holds it, when they are made anew', async () => {
    const etag = (await api.get('/observations')).headers.get('ETag') ?? '';
    await bringTrainingLayer(api.db, { seed: 8 });
    expect((await api.get('/observations', { 'If-None-Match': etag })).status).toBe(304);
    expect(await receiveAll(PUBLISHED)).toEqual(before);
  });
});

describe('the training layer', () => {
  it('has figures of Almaty’s districts, month by month, each marked and from the one source that says what they are', async () => {
    const observations = await readTraining('indicator=ASSEMBLY_NOTIFICATIONS&breakdown=_T&limit=10000');
    expect(observations).toHaveLength(8 * 36);
    for (const { layer, source, scenario, note } of observations) {
      expect({ layer, source: source.code, scenario, note }).toEqual({
        layer: 'training',
        source: 'TRAINING',
        scenario: 'ACTUAL',
        note: null,
      });
    }
    const { sources } = listSources.response.parse(await api.json('/sources?layer=training'));
    expect(sources.find(({ source }) => source === 'TRAINING')?.title).toEqual({
      kk: 'Оқу деректері: синтетикалық сандар, жарияланған деректер емес',
      ru: 'Учебные данные: синтетические цифры, не опубликованные данные',
    });
  });

  it('adds up to what is published of the city', async () => {
    const sumOf = async (query: string) =>
      (await readTraining(`${query}&limit=10000`)).reduce(
        (sum, { obsValue }) => sum + (obsValue ?? Number.NaN),
        0,
      );
    const notices = 'indicator=ASSEMBLY_NOTIFICATIONS';
    expect(await sumOf(`${notices}&breakdown=_T&startPeriod=2020&endPeriod=2020`)).toBe(496);
    expect(await sumOf(`${notices}&breakdown=OUTCOME=REFUSED&startPeriod=2020&endPeriod=2020`)).toBe(127);
    expect(await sumOf(`${notices}&breakdown=_T&startPeriod=2021-01&endPeriod=2021-05`)).toBe(98);
    expect(await sumOf('indicator=YOUTH_RESOURCE_CENTRES&timePeriod=2020-12')).toBe(8);
  });

  it('tells which areas and indicators it has figures of', async () => {
    const { refAreas } = listRefAreas.response.parse(await api.json('/ref-areas?layer=training'));
    const held = refAreas.filter(({ timePeriods }) => timePeriods.length > 0);
    expect(held.map(({ level, parent, timePeriods }) => [level, parent, timePeriods.length])).toEqual(
      Array.from({ length: 8 }, () => ['district', '750000000', 36]),
    );
    const { indicators } = listIndicators.response.parse(await api.json('/indicators?layer=training'));
    const drawn = indicators.filter((indicator) => indicator.refAreas.length > 0);
    expect(drawn.length).toBeGreaterThan(70);
    for (const { measure } of drawn) expect(['FLOW', 'STOCK']).toContain(measure);
  });

  it('is another answer once it is made anew', async () => {
    const path = '/observations?layer=training&indicator=ASSEMBLY_NOTIFICATIONS&limit=10000';
    const before = await api.get(path);
    await bringTrainingLayer(api.db, { seed: 9 });
    const after = await api.get(path, { 'If-None-Match': before.headers.get('ETag') ?? '' });
    expect(after.status).toBe(200);
    expect(await after.text()).not.toBe(await before.text());
  });

  it('is a download that says on every row what it is', async () => {
    const response = await fetch(
      `${api.origin}${API_PREFIX}/observations?layer=training&format=csv&indicator=YOUTH_LEISURE_CENTRES`,
    );
    const [, ...rows] = (await response.text()).trim().split('\r\n');
    expect(rows).toHaveLength(8 * 36);
    for (const row of rows) expect(row).toContain('Учебные данные: синтетические цифры');
  });
});
