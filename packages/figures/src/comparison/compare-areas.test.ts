import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildAreaInTime, findAreaAmong } from '../areas/areas.fixture.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { type AreaContext, compareAreas } from './compare-areas.ts';

const neet = (refArea: string, obsValue: number, more: Partial<Observation> = {}) =>
  buildObservation({
    indicator: 'YOUTH_NEET_RATE',
    unitMeasure: 'PERCENT',
    timePeriod: '2021-Q1',
    refArea,
    obsValue,
    decimals: 1,
    ...more,
  });

const city = neet('750000000', 5.7);
const rate = { measure: 'RATE', ...findAreaAmong() } as const;
const reasonOf = (second: Observation, context: AreaContext = rate) => {
  const answer = compareAreas(city, second, context);
  return answer.comparison === 'SIDE_BY_SIDE' ? answer.reason : answer.comparison;
};

describe('compareAreas', () => {
  it('gives the first area’s figure less the second’s', () => {
    expect(compareAreas(city, neet('000000000', 6.8), rate)).toMatchObject({
      comparison: 'COMPARABLE',
      change: { difference: { obsValue: -1.1, decimals: 1 }, relativePercent: null },
    });
  });

  it.each([
    ['NO_FIGURE', { obsValue: null }],
    ['SAME_AREA', { refArea: '750000000' }],
    ['DIFFERENT_INDICATOR', { indicator: 'YOUTH_NEET_NUMBER' }],
    ['DIFFERENT_SCENARIO', { scenario: 'PLAN' }],
    ['DEFINITION_NOT_PRINTED', { source: { code: 'BNS_DECENT_WORK', section: null, paragraph: null } }],
    ['DIFFERENT_PERIOD', { timePeriod: '2020' }],
    ['PERIOD_ASSUMED', { periodAssumed: true }],
    ['INEXACT', { qualifier: 'MORE_THAN' }],
  ] as const)('%s', (reason, given) => {
    expect(reasonOf(neet('000000000', 6.8, given))).toBe(reason);
  });

  it('takes no part from its whole where parts add up, in either order and however deep', () => {
    const [region, district] = ['190000000', '196000000'];
    const nested = findAreaAmong(
      buildAreaInTime(city.refArea, { parent: region }),
      buildAreaInTime(region, { parent: '000000000' }),
      buildAreaInTime(district, { parent: city.refArea }),
    );
    for (const measure of ['FLOW', 'STOCK'] as const) {
      const context = { measure, ...nested };
      expect(reasonOf(neet('000000000', 6.8), context)).toBe('PART_OF_OTHER');
      expect(reasonOf(neet(district, 6.8), context)).toBe('PART_OF_OTHER');
      expect(reasonOf(neet('710000000', 6.8), context)).toBe('COMPARABLE');
    }
    for (const measure of ['RATE', 'PRICE'] as const) {
      expect(reasonOf(neet('000000000', 6.8), { measure, ...nested })).toBe('COMPARABLE');
    }
  });

  it('sets an area that has other borders now beside the other only', () => {
    const since = (validFrom: string) =>
      ({ measure: 'RATE', ...findAreaAmong(buildAreaInTime('350000000', { validFrom })) }) as const;
    expect(reasonOf(neet('350000000', 6.8), since('2022-06-08'))).toBe('AREA_CHANGED');
    expect(reasonOf(neet('350000000', 6.8), since('2020-06-08'))).toBe('COMPARABLE');
  });
});
