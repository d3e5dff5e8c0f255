import { Layer, listIndicators, listSources } from '@korsetkish/contract';
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

it('has for every layer the sources that say what its indicators count', async () => {
  for (const layer of Layer.options) {
    const { sources } = listSources.response.parse(await api.json(`/sources?layer=${layer}`));
    const { indicators } = listIndicators.response.parse(await api.json(`/indicators?layer=${layer}`));
    const cited = indicators.flatMap(({ definitions }) => definitions.map(({ source }) => source));
    const known = new Set(sources.map(({ source }) => source));
    expect(cited).toContain('BNS_DECENT_WORK');
    expect(cited.filter((source) => source !== null && !known.has(source))).toEqual([]);
  }
});
