import { type Annotation, listAnnotations } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();

async function find(query: string): Promise<Annotation[]> {
  return listAnnotations.response.parse(await api.json(`/annotations?${query}`)).annotations;
}

const codesOf = async (query: string) => (await find(query)).map(({ annotation }) => annotation);

describe('GET /annotations', () => {
  it('answers all of them, the oldest first', async () => {
    const annotations = await find('');
    expect(annotations).toHaveLength(await api.db.annotation.count());
    const periods = annotations.map(({ timePeriod }) => timePeriod);
    expect(periods).toEqual(periods.toSorted());
    expect(annotations.at(0)?.annotation).toBe('NAURYZBAI_FORMED');
  });

  it('words one as the catalogue does', async () => {
    const [cancelled] = await find('indicator=YOUTH_SOCIAL_ORDER_PROJECTS&refArea=750000000');
    expect(cancelled).toEqual({
      annotation: 'YOUTH_PROJECTS_CANCELLED',
      timePeriod: '2020',
      indicator: 'YOUTH_SOCIAL_ORDER_PROJECTS',
      breakdown: null,
      refArea: '750000000',
      text: {
        kk: 'COVID‑19: 26 жобаның 8‑і тоқтатылды',
        ru: 'COVID‑19: отменены 8 из 26 проектов',
      },
      source: 'ALMATY_REPORT_2020',
    });
  });

  it('answers for a district what is said of it, of its city and of the republic', async () => {
    expect(await codesOf('refArea=751810000')).toEqual([
      'NAURYZBAI_FORMED',
      'ZHASYL_EL_CITY_FUNDING',
      'YOUTH_PROJECTS_CANCELLED',
      'YOUTH_PROJECTS_AMOUNT_CANCELLED',
      'LAW_ON_PEACEFUL_ASSEMBLIES',
    ]);
    expect(await codesOf('refArea=000000000')).toEqual(['LAW_ON_PEACEFUL_ASSEMBLIES']);
  });

  it('answers for an indicator also what is said of none', async () => {
    expect(await codesOf('indicator=YOUTH_NEET_RATE&refArea=711110000,711610000')).toEqual([
      'SARAISHYQ_FORMED',
      'SARAISHYQ_OUT_OF_ALMATY_DISTRICT',
    ]);
  });

  it.each([
    ['startPeriod=2020-05-25&endPeriod=2020-05-25', 'LAW_ON_PEACEFUL_ASSEMBLIES'],
    // A year is touched by any of its days.
    ['startPeriod=2019-12-31&endPeriod=2019-12-31', 'ZHASYL_EL_CITY_FUNDING'],
    ['endPeriod=2018', 'NAURYZBAI_FORMED'],
    ['startPeriod=2024', 'SARAISHYQ_FORMED'],
  ])('holds in a window what shares a day with it: %s', async (window, code) => {
    const found = await codesOf(window);
    expect(found).toContain(code);
    expect(found.length).toBeLessThan(await api.db.annotation.count());
  });

  it('answers nothing where nothing happened', async () => {
    expect(await find('startPeriod=2015&endPeriod=2017')).toEqual([]);
  });

  it.each([
    ['indicator=YOUTH_NEET_RATES', 'unknown-code', 'query.indicator'],
    ['refArea=750000001', 'unknown-code', 'query.refArea'],
    ['startPeriod=2021-13', 'invalid-request', 'query.startPeriod'],
    ['startPeriod=2021&endPeriod=2020', 'invalid-request', 'query.endPeriod'],
  ])('refuses %s', async (query, type, path) => {
    const response = await api.get(`/annotations?${query}`);
    expect(response.status).toBe(422);
    expect(await api.problem(response)).toMatchObject({ type: `/problems/${type}`, errors: [{ path }] });
  });
});
