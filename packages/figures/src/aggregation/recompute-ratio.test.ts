import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildIndicator, buildObservation } from '../testing/build-observation.ts';
import { aggregateOverAreas } from './aggregate-over-areas.ts';
import { aggregateOverTime } from './aggregate-over-time.ts';

const budget = buildIndicator({ indicator: 'INFORMATION_BUDGET', unitMeasure: 'KZT' });
const hours = buildIndicator({ indicator: 'INFORMATION_TV_HOURS', unitMeasure: 'HOURS' });
const price = buildIndicator({
  indicator: 'INFORMATION_TV_PRICE_PER_HOUR',
  measure: 'PRICE',
  unitMeasure: 'KZT_PER_HOUR',
  overAreas: 'RECOMPUTE',
  overTime: 'RECOMPUTE',
  ratio: { numerator: 'INFORMATION_BUDGET', denominator: 'INFORMATION_TV_HOURS', factor: 1 },
});

const almatyTv = (indicator: string, obsValue: number | null, more: Partial<Observation> = {}) =>
  buildObservation({
    indicator,
    unitMeasure: indicator === 'INFORMATION_BUDGET' ? 'KZT' : 'HOURS',
    breakdown: { OUTLET: 'ALMATY_TV' },
    obsValue,
    ...more,
  });
const amount = almatyTv('INFORMATION_BUDGET', 2_627_442, { unitMult: 3 });
const time = almatyTv('INFORMATION_TV_HOURS', 3_600);

const recompute = (numerator: Observation[], denominator: Observation[], indicator = price) =>
  aggregateOverTime({
    indicator,
    timePeriod: '2020',
    observations: [],
    ratioParts: {
      numerator: { indicator: budget, observations: numerator },
      denominator: { indicator: hours, observations: denominator },
      decimals: 0,
    },
  });

describe('recomputeRatio', () => {
  it('divides what was added up, in base units: 2 627 442 thousand tenge for 3 600 hours', () => {
    const answer = recompute([amount], [time]);
    expect(answer).toMatchObject({
      result: 'TOTAL',
      total: { unitMult: 0, decimals: 0, unitMeasure: 'KZT_PER_HOUR', qualifier: null },
      timePeriod: '2020',
      observations: [amount, time],
    });
    if (answer.result === 'TOTAL') expect(answer.total.obsValue).toBeCloseTo(729_845, 9);
  });

  it('weighs areas by what they are shares of, unlike an average', () => {
    const areas = ['751110000', '751210000'].map((refArea) => ({ refArea, parent: '750000000' }));
    const inAreas = (indicator: string, values: readonly number[]) =>
      areas.map(({ refArea }, index) => almatyTv(indicator, values[index] ?? null, { refArea }));
    const answer = aggregateOverAreas({
      indicator: price,
      areas,
      observations: [],
      ratioParts: {
        numerator: { indicator: budget, observations: inAreas('INFORMATION_BUDGET', [10, 90]) },
        denominator: {
          indicator: hours,
          observations: inAreas('INFORMATION_TV_HOURS', [10, 10]).toReversed(),
        },
        decimals: 1,
      },
    });
    expect(answer).toMatchObject({ result: 'TOTAL', total: { obsValue: 5 } });
  });

  it('is incomplete when a side is', () => {
    const gap = almatyTv('INFORMATION_TV_HOURS', null);
    expect(recompute([amount], [gap])).toMatchObject({ result: 'INCOMPLETE', held: 0, expected: 12 });
  });

  it.each([
    ['RATE_OR_PRICE', () => recompute([amount], [time], { ...price, ratio: null })],
    [
      'RATE_OR_PRICE',
      () => recompute([amount], [time], { ...price, ratio: { numerator: 'A', denominator: 'B', factor: 1 } }),
    ],
    ['DIFFERENT_SERIES', () => recompute([amount], [{ ...time, breakdown: {} }])],
    ['DIFFERENT_SERIES', () => recompute([amount], [{ ...time, refArea: '710000000' }])],
    ['DIVIDED_BY_ZERO', () => recompute([amount], [{ ...time, obsValue: 0 }])],
    [
      'MIXED_QUALIFIERS',
      () => recompute([{ ...amount, qualifier: 'MORE_THAN' }], [{ ...time, qualifier: 'MORE_THAN' }]),
    ],
  ] as const)('is refused: %s', (reason, answer) => {
    expect(answer()).toEqual({ result: 'NOT_ADDITIVE', reason });
  });

  it('wants both sides as of one moment', () => {
    const level = { overTime: 'LAST' } as const;
    const answer = aggregateOverTime({
      indicator: price,
      timePeriod: '2020',
      observations: [],
      ratioParts: {
        numerator: {
          indicator: { ...budget, ...level },
          observations: [{ ...amount, timePeriod: '2020-12-31' }],
        },
        denominator: {
          indicator: { ...hours, ...level },
          observations: [{ ...time, timePeriod: '2020-06-30' }],
        },
        decimals: 0,
      },
    });
    expect(answer).toMatchObject({ reason: 'DIFFERENT_PERIODS' });
  });
});
