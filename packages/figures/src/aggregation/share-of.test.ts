import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildObservation } from '../testing/build-observation.ts';
import { shareOf } from './share-of.ts';

const refused = (obsValue: number | null, more: Partial<Observation> = {}) =>
  buildObservation({ breakdown: { OUTCOME: 'REFUSED' }, obsValue, ...more });

describe('shareOf', () => {
  it('gives the share refused in 2020 and in five months of 2021', () => {
    const year = shareOf(refused(127), buildObservation());
    const fiveMonths = { timePeriod: '2021-01-01/P5M' };
    const months = shareOf(refused(56, fiveMonths), buildObservation({ ...fiveMonths, obsValue: 98 }));
    if (year.result !== 'SHARE' || months.result !== 'SHARE') throw new Error('two shares');
    expect(year.percent).toBeCloseTo(25.6, 1);
    expect(months.percent).toBeCloseTo(57.1, 1);
  });

  it('carries the qualifier over', () => {
    expect(shareOf(refused(124, { qualifier: 'UP_TO' }), buildObservation())).toEqual({
      result: 'SHARE',
      percent: 25,
      qualifier: 'UP_TO',
    });
  });

  it.each([
    ['NO_FIGURE', refused(null)],
    ['DIFFERENT_UNIT', refused(1, { unitMeasure: 'EVENTS' })],
    ['DIFFERENT_PERIODS', refused(1, { timePeriod: '2021' })],
    ['DIFFERENT_SCENARIO', refused(1, { scenario: 'PLAN' })],
  ] as const)('is refused: %s', (reason, part) => {
    expect(shareOf(part, buildObservation())).toEqual({ result: 'NO_SHARE', reason });
  });

  it('is no share of zero', () => {
    expect(shareOf(refused(0), buildObservation({ obsValue: 0 }))).toMatchObject({
      reason: 'DIVIDED_BY_ZERO',
    });
  });
});
