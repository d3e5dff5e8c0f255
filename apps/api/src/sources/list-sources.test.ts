import { listSources } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();

it('lists the documents, with the date each bears, if any', async () => {
  const { sources } = listSources.response.parse(await api.json('/sources'));
  expect(sources.map(({ source, dated }) => [source, dated])).toEqual([
    ['ALMATY_REPORT_2020', null],
    ['ASTANA_RESOLUTION_2022', '2022-10-19'],
    ['BNS_DECENT_WORK', null],
  ]);
});

it('tells whom the figures of a source cover, where its name does not', async () => {
  const { sources } = listSources.response.parse(await api.json('/sources'));
  expect(sources.map(({ coverage }) => coverage)).toEqual([null, null, { kk: '15–28 жас', ru: '15–28 лет' }]);
});
