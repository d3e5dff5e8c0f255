import { listDirections, listIndicators } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();

it('lists the seven directions in the order of the report, with how many indicators each has', async () => {
  const { directions } = listDirections.response.parse(await api.json('/directions'));
  expect(directions.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(directions[0]).toMatchObject({
    direction: 'ASSEMBLIES',
    name: { kk: 'Бейбіт жиналыстар', ru: 'Мирные собрания', en: 'Peaceful assemblies' },
  });
  expect(directions.reduce((sum, { indicatorCount }) => sum + indicatorCount, 0)).toBe(104);
});

it('lists the groups of each direction in order, and puts every indicator into one of its own direction', async () => {
  const { directions } = listDirections.response.parse(await api.json('/directions'));
  const { indicators } = listIndicators.response.parse(await api.json('/indicators'));
  for (const { direction, groups } of directions) {
    expect(groups.map(({ position }) => position)).toEqual(groups.map((_group, place) => place + 1));
    const used = indicators.filter((each) => each.direction === direction).map(({ group }) => group);
    expect(new Set(used)).toEqual(new Set(groups.map(({ group }) => group)));
  }
  const youth = directions.find(({ direction }) => direction === 'YOUTH');
  expect(youth?.groups[0]).toEqual({
    group: 'YOUTH_NEET_AND_POPULATION',
    position: 1,
    name: { kk: 'Қала жастары және NEET', ru: 'Молодёжь города и NEET' },
  });
});
