import { formatBreakdown, getAvailability, getObservations } from '@korsetkish/contract';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { BEFORE_ALL, findRevision } from '../../http/find-revision.ts';
import { openTestApi } from '../../testing/open-test-api.ts';
import { addDoubts } from './add-doubts.ts';
import { streamObservationsCsv } from './csv/stream-observations-csv.ts';
import { readEverything } from './read-extent.ts';

const api = await openTestApi();

type Rows = Record<string, string>[];

const rowsOf = async (response: Response): Promise<Rows> =>
  parse(await response.text(), { columns: true, bom: true });

/** Follows the pages of a limited download to the end. */
async function readPages(path: string): Promise<Rows> {
  const rows: Rows = [];
  let next: string | undefined = path;
  while (next !== undefined) {
    const response = await api.get(next);
    next = /<\/api\/v1(.+)>; rel="next"/.exec(response.headers.get('Link') ?? '')?.[1];
    const page = await rowsOf(response);
    expect(response.headers.get('Total-Rows')).toBe(String(page.length));
    rows.push(...page);
  }
  return rows;
}

describe.each(['csv', 'xlsx', 'sdmx-csv'])('GET /observations?format=%s', (format) => {
  it('says before anything else how many figures follow', async () => {
    for (const filters of [
      '',
      '&indicator=YOUTH_NEET_RATE',
      '&breakdown=_T&scenario=PLAN',
      '&layer=training',
    ]) {
      const response = await api.get(`/observations?format=${format}${filters}`);
      await response.body?.cancel();
      const { observations } = getAvailability.response.parse(
        await api.json(`/availability?${filters.slice(1)}`),
      );
      expect(response.headers.get('Total-Rows'), filters).toBe(String(observations));
    }
  });

  it('tells its name and size to whoever asks for the head alone', async () => {
    const response = await fetch(`${api.origin}/api/v1/observations?format=${format}`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('Total-Rows')).toBe('221');
    expect(response.headers.get('Content-Disposition')).toContain('attachment; filename=');
    expect(await response.text()).toBe('');
  });

  it('says in its name that it holds synthetic figures', async () => {
    const response = await api.get(`/observations?format=${format}&layer=training`);
    expect(response.headers.get('Content-Disposition')).toMatch(/filename=korsetkish_training_/);
    await response.body?.cancel();
  });

  it('is the same file after figures were made for training', async () => {
    const path = `/observations?format=${format}&indicator=YOUTH_NEET_RATE`;
    const before = await api.get(path);
    const bytes = await before.arrayBuffer();
    await api.db.revision.create({
      data: { layer: 'training', seed: 1, madeFrom: 'test', publishedBy: 'test', reason: 'to train' },
    });
    const after = await api.get(path);
    expect(after.headers.get('Content-Disposition')).toBe(before.headers.get('Content-Disposition'));
    expect(Buffer.from(await after.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
  });

  it('refuses what the API refuses', async () => {
    const response = await api.get(`/observations?format=${format}&indicator=NEET`);
    expect(response.status).toBe(422);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    expect(response.headers.get('Content-Disposition')).toBeNull();
  });

  it('is not sent again while nothing changed', async () => {
    const path = `/observations?format=${format}`;
    const first = await api.get(path);
    await first.body?.cancel();
    const again = await api.get(path, { 'If-None-Match': first.headers.get('ETag') ?? '' });
    expect(again.status).toBe(304);
  });
});

describe('GET /observations?format=csv', () => {
  it('is a file with a telling name', async () => {
    const response = await api.get(
      '/observations?format=csv&indicator=YOUTH_NEET_RATE&startPeriod=2020&endPeriod=2021-05',
    );
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('Content-Disposition')).toMatch(
      /^attachment; filename=korsetkish_YOUTH_NEET_RATE_2020-01-01_2021-05-31_revision-1\.csv$/,
    );
  });

  it('begins with the bytes that Excel knows UTF-8 by', async () => {
    const bytes = new Uint8Array(await (await api.get('/observations?format=csv')).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // The ninth, һ, is in no published text.
    for (const letter of 'әғқңөұүі') expect(text, letter).toContain(letter);
  });

  it('says of every figure what it is, where it stands and how to read it, in both languages', async () => {
    const rows = await rowsOf(await api.get('/observations?format=csv'));
    expect(rows).toHaveLength(221);
    for (const row of rows) {
      for (const column of ['INDICATOR_NAME', 'REF_AREA_NAME', 'SOURCE_TITLE']) {
        expect(row[`${column}_KK`]).not.toBe('');
        expect(row[`${column}_RU`]).not.toBe('');
      }
      expect(row.BREAKDOWN_NAME_KK === '').toBe(row.BREAKDOWN === '');
      expect(row.NOTES_KK === '').toBe(row.NOTES_RU === '');
      expect(row.LAYER).toBe('published');
    }
  });

  it('attributes reasons and statements to the source that gives them', async () => {
    const [refused] = await rowsOf(
      await api.get('/observations?format=csv&breakdown=OUTCOME=REFUSED&timePeriod=2020'),
    );
    expect(refused?.NOTES_RU).toContain('В источнике сказано: в согласовании уведомлений отказано');
    expect(refused?.NOTES_KK).toContain('Дереккөзде былай делінген:');
    const [newspapers] = await rowsOf(
      await api.get(
        '/observations?format=csv&indicator=INFORMATION_BUDGET&breakdown=OUTLET=CITY_NEWSPAPERS&scenario=PLAN',
      ),
    );
    expect(newspapers?.NOTES_RU).toContain('Пояснение источника: заказ городским газетам растёт');
    expect(newspapers?.NOTES_KK).toContain('Дереккөз түсіндірмесі:');
  });

  it('pages when it is limited, and says where the next page is', async () => {
    expect(await readPages('/observations?format=csv&limit=100')).toEqual(
      await rowsOf(await api.get('/observations?format=csv')),
    );
  });

  it('goes on from a cursor to the end', async () => {
    const { nextCursor } = getObservations.response.parse(await api.json('/observations?limit=200'));
    const response = await api.get(`/observations?format=csv&cursor=${nextCursor}`);
    expect(response.headers.get('Total-Rows')).toBe('21');
    expect(await rowsOf(response)).toEqual(
      (await rowsOf(await api.get('/observations?format=csv'))).slice(200),
    );
  });

  it('has its head even when there is nothing to say', async () => {
    const text = await (await api.get('/observations?format=csv&layer=training')).text();
    expect(text).toMatch(/^INDICATOR,.*\r\n$/);
  });

  it('reads everything in batches without losing, doubling or moving a row', async () => {
    const read = async (batchRows: number) => {
      const revision = await findRevision(api.db, 'published');
      const filter = { layer: 'published', revision: revision ?? BEFORE_ALL } as const;
      const { batches } = await readEverything(api.db, filter, { after: null, batchRows });
      let file = '';
      for await (const chunk of streamObservationsCsv(addDoubts(batches, async () => []))) file += chunk;
      return parse(file, { columns: true, bom: true });
    };
    const { observations } = getObservations.response.parse(await api.json('/observations'));
    const inOrder = observations.map(({ indicator, breakdown, refArea, timePeriod, scenario }) => ({
      INDICATOR: indicator,
      BREAKDOWN: formatBreakdown(breakdown),
      REF_AREA: refArea,
      TIME_PERIOD: timePeriod,
      SCENARIO: scenario,
    }));
    for (const batchRows of [1, 17, 1000]) expect(await read(batchRows)).toMatchObject(inOrder);
  });
});

describe('GET /observations?format=sdmx-csv', () => {
  it('is an SDMX-CSV 2.0 message', async () => {
    const response = await api.get('/observations?format=sdmx-csv&timePeriod=2021-01-01/P5M');
    expect(response.headers.get('Content-Type')).toBe('application/vnd.sdmx.data+csv; version=2.0.0');
    expect(response.headers.get('Content-Disposition')).toMatch(
      /filename=korsetkish_2021-01-01-P5M_revision-1\.sdmx\.csv$/,
    );
    expect((await response.text()).startsWith('STRUCTURE[;],STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,')).toBe(
      true,
    );
  });

  it('has a column for every dimension of the catalogue, and a key for every figure', async () => {
    const rows = await rowsOf(await api.get('/observations?format=sdmx-csv'));
    const dimensions = await api.db.dimension.findMany({ orderBy: { position: 'asc' } });
    const columns = Object.keys(rows[0] ?? {});
    expect(columns.slice(5, columns.indexOf('SCENARIO'))).toEqual(dimensions.map(({ code }) => code));
    const key = columns.slice(3, columns.indexOf('OBS_VALUE'));
    const keys = rows.map((row) => key.map((column) => row[column]).join('.'));
    expect(new Set(keys).size).toBe(221);
    for (const row of rows) for (const column of key) expect(row[column], column).not.toBe('');
  });

  it('pages as CSV does', async () => {
    expect(await readPages('/observations?format=sdmx-csv&limit=100')).toEqual(
      await rowsOf(await api.get('/observations?format=sdmx-csv')),
    );
  });

  it('is packed on its way', async () => {
    const response = await api.get('/observations?format=sdmx-csv', { 'Accept-Encoding': 'gzip' });
    expect(response.headers.get('Content-Encoding')).toBe('gzip');
    await response.body?.cancel();
  });
});
