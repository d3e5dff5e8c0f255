import { listDirections } from '@korsetkish/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

it('lists the seven directions in the order of the report, with how many indicators each has', async () => {
  const { directions } = listDirections.response.parse(await api.json('/directions'));
  expect(directions.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(directions[0]).toMatchObject({
    direction: 'ASSEMBLIES',
    name: { kk: 'Бейбіт жиналыстар', ru: 'Мирные собрания', en: 'Peaceful assemblies' },
  });
  expect(directions.reduce((sum, { indicatorCount }) => sum + indicatorCount, 0)).toBe(104);
});
