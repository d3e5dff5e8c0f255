import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { buildObservationsCsv } from './build-observations-csv.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const rowsOf = async (response: Response): Promise<Record<string, string>[]> =>
  parse(await response.text(), { columns: true, bom: true });

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
    const rows: Record<string, string>[] = [];
    let path: string | undefined = '/observations?format=csv&limit=100';
    while (path !== undefined) {
      const response = await api.get(path);
      path = /<\/api\/v1(.+)>; rel="next"/.exec(response.headers.get('Link') ?? '')?.[1];
      rows.push(...(await rowsOf(response)));
    }
    expect(rows).toEqual(await rowsOf(await api.get('/observations?format=csv')));
  });

  it('has its head even when there is nothing to say', async () => {
    const text = await (await api.get('/observations?format=csv&layer=training')).text();
    expect(text).toMatch(/^INDICATOR,.*\r\n$/);
  });

  it('reads everything in batches without losing or doubling a row', async () => {
    const everything = { after: null, limit: null };
    const read = async (batchRows: number) => {
      const filter = { layer: 'published', revision: 1 } as const;
      const { chunks } = await buildObservationsCsv(api.db, filter, { ...everything, batchRows });
      let file = '';
      for await (const chunk of chunks) file += chunk;
      return file;
    };
    // 17 rows go 13 times into 221, so the last batch is full and an empty one follows.
    expect(await read(17)).toBe(await read(1000));
  });
});
