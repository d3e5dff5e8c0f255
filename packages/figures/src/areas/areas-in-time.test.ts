import type { RefArea } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { areaWithin } from '../checks/relation.fixture.ts';
import { type AreaInTime, listAreasWithin, placeInTime } from './areas-in-time.ts';

const REPUBLIC = '000000000';

/** Two oblasts, one of them cut out of the other on 8 June 2022; a third that was dissolved at the end of 2021. */
const refAreas = [
  areaWithin(REPUBLIC, '190000000', { validFrom: '2022-06-08' }),
  areaWithin(REPUBLIC, '330000000', { validFrom: '2022-06-08', predecessors: ['190000000'] }),
  areaWithin(REPUBLIC, '510000000', { validTo: '2021-12-31' }),
  areaWithin('750000000', '751210000'),
];
const codesOf = (areas: readonly Pick<RefArea, 'refArea'>[]) => areas.map(({ refArea }) => refArea);

describe('the areas within another', () => {
  it.each([
    ['before one was cut out of the other', '2021', ['190000000', '510000000']],
    ['by the last day of the period', '2022', ['190000000', '330000000']],
    ['on the day itself', '2022-06-08', ['190000000', '330000000']],
    ['on the day before', '2022-06-07', ['190000000']],
  ])('are those that were there %s', (_, timePeriod, expected) => {
    expect(codesOf(listAreasWithin(REPUBLIC, timePeriod, refAreas))).toEqual(expected);
  });

  it('are none in a district', () => {
    expect(listAreasWithin('751210000', '2021', refAreas)).toEqual([]);
  });
});

describe('an area in time', () => {
  const [shrunk, cutOut, dissolved] = refAreas;
  const then = (area: AreaInTime | undefined, timePeriod: string) => area && placeInTime(area, timePeriod);

  it('that lost a part was there before, in other borders', () => {
    expect(then(shrunk, '2021')).toBe('IN_FORMER_BORDERS');
    expect(then(shrunk, '2022')).toBe('AS_NOW');
  });

  it('that was cut out of another was not there before', () => {
    expect(then(cutOut, '2022-Q1')).toBe('NOT_THERE');
    expect(then(cutOut, '2022-Q2')).toBe('AS_NOW');
  });

  it('that is gone is not there after', () => {
    expect(then(dissolved, '2021')).toBe('AS_NOW');
    expect(then(dissolved, '2022-01')).toBe('NOT_THERE');
  });
});
