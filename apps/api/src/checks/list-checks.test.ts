import { type Check, getObservations, listChecks } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();

const ask = async (query = '') => listChecks.response.parse(await api.json(`/checks${query}`));
const list = async (query = ''): Promise<Check[]> => (await ask(query)).checks;

describe('GET /checks', () => {
  it('begins with the checks that a reader must know of', async () => {
    const results = (await list()).map(({ result }) => result);
    expect([...new Set(results)]).toEqual(['FAILS', 'BASE_NOT_PRINTED', 'WITHIN_ROUNDING', 'EXACT']);
    expect(results).toEqual(results.toSorted((a, b) => results.indexOf(a) - results.indexOf(b)));
  });

  it('names figures that can be looked up, just as they are printed', async () => {
    const figures = (await list()).flatMap(({ observations }) => observations);
    const published = getObservations.response.parse(await api.json('/observations?limit=1000')).observations;
    expect(figures.length).toBeGreaterThan(50);
    for (const { role: _role, group: _group, sign: _sign, ...printed } of figures) {
      expect(published).toContainEqual(expect.objectContaining(printed));
    }
  });

  it('tells checks apart by their id', async () => {
    const ids = (await list()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps the results, areas and indicators asked for', async () => {
    const all = await list();
    const results = new Set(all.map(({ result }) => result));
    expect(results.size).toBeGreaterThan(1);
    for (const result of results) {
      expect(await list(`?result=${result}`)).toEqual(all.filter((check) => check.result === result));
    }
    expect(await list('?refArea=750000000')).toEqual(all.filter(({ refArea }) => refArea === '750000000'));
    const ofHours = await list('?indicator=INFORMATION_TV_HOURS');
    expect(ofHours.map(({ relation }) => relation)).toEqual([
      'TV_HOURS_AND_PRICE_ACTUAL',
      'TV_HOURS_AND_PRICE_PLAN',
    ]);
  });

  it('keeps the checks of a direction, by the figure that is checked', async () => {
    expect((await list('?direction=CIVIL_SOCIETY')).map(({ relation }) => relation)).toEqual([
      'NGO_SHARE_OF_REPUBLIC',
    ]);
    const youth = await list('?direction=YOUTH,ASSEMBLIES');
    expect(youth.length).toBeGreaterThan(10);
    expect(
      youth.every(({ observations }) => /^(YOUTH|LEISURE|ASSEMBLY)/.test(observations[0]?.indicator ?? '')),
    ).toBe(true);
  });

  it('finds a check by its id; one that is not asked any more is left out', async () => {
    const id = 'NEET_NUMBER_AND_RATE.750000000.2020';
    const withSlash = 'CODES_MAKE_THE_TOTAL.ASSEMBLY_NOTIFICATIONS.OUTCOME.750000000.2021-01-01/P5M.ACTUAL';
    expect(await list(`?id=${encodeURIComponent(withSlash)},${id},NOT_ASKED.750000000.2020`)).toMatchObject([
      { id },
      { id: withSlash },
    ]);
  });

  it('is read page by page, each check once and in its order', async () => {
    const pages: Check[][] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const after: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { checks, nextCursor } = await ask(`?refArea=750000000&limit=10${after}`);
      pages.push(checks);
      cursor = nextCursor;
    }
    expect(pages.map(({ length }) => length)).toEqual([10, 10, 6]);
    expect(pages.flat()).toEqual(await list('?refArea=750000000'));
  });

  it.each(['cursor=NOT_ASKED.750000000.2020', 'limit=0', 'limit=10001', 'id=NEET,'])(
    'refuses %s',
    async (query) => {
      const response = await api.get(`/checks?${query}`);
      expect((await api.problem(response)).type).toBe('/problems/invalid-request');
    },
  );

  it.each(['refArea=750000001', 'indicator=YOUTH_NEET', 'direction=YOUT'])(
    'refuses what it does not know: %s',
    async (query) => {
      const response = await api.get(`/checks?${query}`);
      expect((await api.problem(response)).type).toBe('/problems/unknown-code');
    },
  );
});
