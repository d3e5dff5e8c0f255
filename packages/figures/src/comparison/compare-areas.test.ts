import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildObservation } from '../testing/build-observation.ts';
import { compareAreas } from './compare-areas.ts';

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
const reasonOf = (second: Observation) => {
  const answer = compareAreas(city, second);
  return answer.comparison === 'SIDE_BY_SIDE' ? answer.reason : answer.comparison;
};

describe('compareAreas', () => {
  it('gives the first area’s figure less the second’s', () => {
    expect(compareAreas(city, neet('000000000', 6.8))).toMatchObject({
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
});
