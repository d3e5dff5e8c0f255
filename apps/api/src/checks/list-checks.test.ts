import { type Check, getObservations, type IdleRelation, listChecks } from '@korsetkish/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const ask = async (query = '') => listChecks.response.parse(await api.json(`/checks${query}`));
const list = async (query = ''): Promise<Check[]> => (await ask(query)).checks;

const OVER_MANY = ['RATIO_BETWEEN_ITS_CODES', 'AREAS_MAKE_THE_WHOLE', 'RATIO_BETWEEN_ITS_AREAS'];
const codesOf = (relations: readonly IdleRelation[]) => relations.map(({ relation }) => relation);

describe('GET /checks', () => {
  it('works every relation out somewhere, or says that there are no figures for it', async () => {
    const relations = await api.db.relation.findMany({ select: { code: true } });
    const { checks, withoutFigures } = await ask();
    const told = [...checks, ...withoutFigures].map(({ relation }) => relation);
    expect([...new Set(told)].sort()).toEqual(relations.map(({ code }) => code).sort());
    expect(codesOf(withoutFigures)).toEqual(OVER_MANY);
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

  it.each(['refArea=750000001', 'indicator=YOUTH_NEET'])(
    'refuses what it does not know: %s',
    async (query) => {
      const response = await api.get(`/checks?${query}`);
      expect((await api.problem(response)).type).toBe('/problems/unknown-code');
    },
  );

  it('of the training layer has nothing until there are figures of it', async () => {
    const { checks, withoutFigures } = await ask('?layer=training');
    expect(checks).toEqual([]);
    expect(withoutFigures.length).toBe(await api.db.relation.count());
    expect(withoutFigures.find(({ relation }) => relation === 'DEBATES_REACH')?.indicators).toEqual([
      'YOUTH_DEBATES_REACH',
      'YOUTH_DEBATES_TOURNAMENTS',
      'YOUTH_DEBATES_PER_TOURNAMENT',
    ]);
  });
});
