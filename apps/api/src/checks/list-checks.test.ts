import { type Check, listChecks } from '@korsetkish/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const list = async (query = ''): Promise<Check[]> =>
  listChecks.response.parse(await api.json(`/checks${query}`)).checks;

describe('GET /checks', () => {
  it('works every declared relation out somewhere', async () => {
    const relations = await api.db.relation.findMany({ select: { code: true } });
    const checked = new Set((await list()).map(({ relation }) => relation));
    expect(relations.length).toBeGreaterThan(0);
    expect(relations.filter(({ code }) => !checked.has(code))).toEqual([]);
  });

  it('names figures that can be looked up', async () => {
    for (const { observations } of await list()) expect(observations.length).toBeGreaterThan(0);
  });

  it('keeps the results and areas asked for', async () => {
    const all = await list();
    const results = new Set(all.map(({ result }) => result));
    expect(results.size).toBeGreaterThan(1);
    for (const result of results) {
      expect(await list(`?result=${result}`)).toEqual(all.filter((check) => check.result === result));
    }
    expect(await list('?refArea=750000000')).toEqual(all.filter(({ refArea }) => refArea === '750000000'));
  });

  it('refuses an unknown area', async () => {
    const response = await api.get('/checks?refArea=750000001');
    expect((await api.problem(response)).type).toBe('/problems/unknown-code');
  });
});
