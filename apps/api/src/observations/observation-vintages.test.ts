import { getObservations } from '@korsetkish/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';

const FIGURE = 'indicator=ASSEMBLY_NOTIFICATIONS&timePeriod=2020&breakdown=_T&refArea=750000000';

const api = await openTestApi();

/** Supersedes the printed 496 by another figure, as a correction does. */
async function correctTo(obsValue: number): Promise<Date> {
  const before = await api.db.observation.findFirstOrThrow({
    where: {
      timePeriod: '2020',
      supersededIn: null,
      series: { indicatorCode: 'ASSEMBLY_NOTIFICATIONS', breakdown: '' },
    },
  });
  return api.db.$transaction(async (transaction) => {
    const revision = await transaction.revision.create({
      data: { publishedBy: 'test', reason: 'a slip of the pen' },
    });
    const { seriesId, timePeriod, publishedIn } = before;
    await transaction.observation.update({
      where: { seriesId_timePeriod_publishedIn: { seriesId, timePeriod, publishedIn } },
      data: { supersededIn: revision.id },
    });
    await transaction.observation.create({
      data: { ...before, obsValue, publishedIn: revision.id, supersededIn: null },
    });
    return revision.publishedAt;
  });
}

async function read(query: string) {
  return getObservations.response.parse(await api.json(`/observations?${query}`));
}

const obsValues = async (query: string) => (await read(query)).observations.map(({ obsValue }) => obsValue);

describe('a correction', () => {
  let firstPage: Awaited<ReturnType<typeof read>>;
  let etag: string;
  let correctedAt: Date;

  beforeAll(async () => {
    firstPage = await read('limit=1');
    etag = (await api.get(`/observations?${FIGURE}`)).headers.get('ETag') ?? '';
    correctedAt = await correctTo(497);
  });

  it('is what is answered from now on, once', async () => {
    expect(await obsValues(FIGURE)).toEqual([497]);
    expect((await read('')).observations).toHaveLength(221);
  });

  it('leaves what stood before to be asked for', async () => {
    const before = new Date(correctedAt.getTime() - 1).toISOString();
    expect(await obsValues(`${FIGURE}&asOf=${before}`)).toEqual([496]);
    expect(await obsValues(`${FIGURE}&asOf=${correctedAt.toISOString()}`)).toEqual([497]);
    expect(await obsValues(`${FIGURE}&asOf=2100-01-01T00:00:00%2B05:00`)).toEqual([497]);
  });

  it('has nothing to show for a time before anything was published', async () => {
    expect(await obsValues('asOf=2001-01-01T00:00:00Z')).toEqual([]);
  });

  it('makes the answer that a reader holds an old one', async () => {
    const response = await api.get(`/observations?${FIGURE}`, { 'If-None-Match': etag });
    expect(response.status).toBe(200);
    expect(response.headers.get('ETag')).not.toBe(etag);
  });

  it('does not slip into pages that were begun before it', async () => {
    const rest = await read(`limit=300&cursor=${firstPage.nextCursor}`);
    const figures = [...firstPage.observations, ...rest.observations];
    expect(figures).toHaveLength(221);
    expect(
      figures.some(({ indicator, obsValue }) => indicator === 'ASSEMBLY_NOTIFICATIONS' && obsValue === 497),
    ).toBe(false);
  });
});
