import { getIndicator, listIndicators } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();

const list = async (query = '') =>
  listIndicators.response.parse(await api.json(`/indicators${query}`)).indicators;

describe('GET /indicators', () => {
  it('lists all 104 in the order of the catalogue', async () => {
    const indicators = await list();
    expect(indicators).toHaveLength(104);
    expect(indicators.map(({ position }) => position)).toEqual(indicators.map((_, index) => index + 1));
  });

  it('lists those of the directions asked for', async () => {
    const indicators = await list('?direction=ASSEMBLIES,YOUTH');
    expect(new Set(indicators.map(({ direction }) => direction))).toEqual(new Set(['ASSEMBLIES', 'YOUTH']));
  });

  it('knows of every indicator where it has figures', async () => {
    expect((await list()).filter(({ refAreas }) => refAreas.length === 0)).toEqual([]);
  });

  it('has a short name for every indicator', async () => {
    for (const { shortName } of await list()) expect(shortName).toMatchObject({ kk: /./, ru: /./ });
  });
});

describe('GET /indicators/CODE', () => {
  it('tells the rules, the dimensions, the notes and the areas of one', async () => {
    const indicator = getIndicator.response.parse(await api.json('/indicators/ASSEMBLY_NOTIFICATIONS'));
    expect(indicator).toMatchObject({
      direction: 'ASSEMBLIES',
      measure: 'FLOW',
      polarity: 'NEUTRAL',
      overAreas: 'SUM',
      dimensions: [{ dimension: 'OUTCOME', kind: 'PARTITION' }],
      refAreas: ['750000000'],
    });
    const ground = indicator.notes.find(({ note }) => note === 'REFUSAL_GROUND');
    expect(ground).toMatchObject({
      kind: 'STATEMENT',
      important: false,
      breakdown: { OUTCOME: 'REFUSED' },
      refArea: '750000000',
      timePeriod: null,
      source: 'ALMATY_REPORT_2020',
    });
  });

  it('names what a rate is recomputed from', async () => {
    const withRatio = (await list()).filter(({ ratio }) => ratio !== null);
    expect(withRatio.length).toBeGreaterThan(0);
    expect(withRatio.every(({ measure }) => measure === 'RATE' || measure === 'PRICE')).toBe(true);
  });

  it.each([
    ['kk', 'Мұндай көрсеткіш жоқ: YOUTH_NEET_RATIO. Ең жақын сәйкестік: YOUTH_NEET_RATE.'],
    ['ru', 'Такого показателя нет: YOUTH_NEET_RATIO. Ближайшее совпадение: YOUTH_NEET_RATE.'],
    ['en', 'There is no such indicator: YOUTH_NEET_RATIO. The nearest one: YOUTH_NEET_RATE.'],
  ])('names an unknown one and the nearest in %s', async (language, message) => {
    const response = await api.get('/indicators/YOUTH_NEET_RATIO', { 'Accept-Language': language });
    expect(response.status).toBe(422);
    expect(await api.problem(response)).toMatchObject({
      type: '/problems/unknown-code',
      detail: message,
      errors: [{ path: 'params.indicator', message }],
    });
  });

  it('names an unknown direction and the nearest', async () => {
    const { detail } = await api.problem(
      await api.get('/indicators?direction=YOUT', { 'Accept-Language': 'en' }),
    );
    expect(detail).toBe('There is no such direction: YOUT. The nearest one: YOUTH.');
  });
});
