import type { Observation } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndicator, buildObservation } from '../testing/build-observation.ts';
import { aggregateOverAreas } from './aggregate-over-areas.ts';

const districts = [
  '751110000',
  '751210000',
  '751310000',
  '751410000',
  '751510000',
  '751710000',
  '751810000',
  '751910000',
].map((refArea) => ({ refArea, parent: '750000000' }));

const population = buildIndicator({
  indicator: 'INTERETHNIC_POPULATION',
  measure: 'STOCK',
  unitMeasure: 'PERSONS',
  overTime: 'LAST',
});
const uyghurs = (refArea: string, obsValue: number | null, more: Partial<Observation> = {}) =>
  buildObservation({
    indicator: 'INTERETHNIC_POPULATION',
    unitMeasure: 'PERSONS',
    breakdown: { ETHNIC_GROUP: 'UYGHUR' },
    timePeriod: '2021-05-31',
    refArea,
    obsValue,
    ...more,
  });
const published = [
  uyghurs('751210000', 20_928),
  uyghurs('751310000', 17_568),
  uyghurs('751510000', 20_415),
  uyghurs('751810000', 6_077),
  uyghurs('751910000', 18_894),
];

describe('aggregateOverAreas', () => {
  it('names the districts that lack a figure instead of adding without them', () => {
    expect(aggregateOverAreas({ indicator: population, areas: districts, observations: published })).toEqual({
      result: 'INCOMPLETE',
      held: 5,
      expected: 8,
      missing: ['751110000', '751410000', '751710000'],
    });
  });

  const areas = districts.filter(({ refArea }) => published.some((each) => each.refArea === refArea));

  it('refuses a figure of an area that is no part rather than lose it; a gap of it loses nothing', () => {
    const withOther = (obsValue: number | null) =>
      aggregateOverAreas({
        indicator: population,
        areas,
        observations: [...published, { ...uyghurs('711610000', 1), obsValue }],
      });
    expect(withOther(1)).toEqual({ result: 'NOT_ADDITIVE', reason: 'NOT_A_PART' });
    expect(withOther(null).result).toBe('TOTAL');
  });

  it('adds when every area has a figure', () => {
    expect(aggregateOverAreas({ indicator: population, areas, observations: published })).toMatchObject({
      result: 'TOTAL',
      total: { obsValue: 83_882, unitMult: 0, qualifier: null },
      timePeriod: '2021-05-31',
    });
  });

  it('refuses an area together with the one it lies in, and one area twice', () => {
    const observations = [uyghurs('750000000', 100_000), uyghurs('751210000', 20_928)];
    const city = { refArea: '750000000', parent: null };
    const alatau = { refArea: '751210000', parent: '750000000' };
    expect(aggregateOverAreas({ indicator: population, areas: [city, alatau], observations })).toMatchObject({
      reason: 'OVERLAPPING_PARTS',
    });
    const twice = [uyghurs('751210000', 1), uyghurs('751210000', 1)];
    expect(aggregateOverAreas({ indicator: population, areas: [alatau], observations: twice })).toMatchObject(
      {
        reason: 'OVERLAPPING_PARTS',
      },
    );
  });

  it('never adds or averages rates', () => {
    const rate = buildIndicator({ measure: 'RATE', overAreas: 'RECOMPUTE', overTime: 'RECOMPUTE' });
    const observations = districts.map(({ refArea }) => uyghurs(refArea, 6.1));
    expect(aggregateOverAreas({ indicator: rate, areas: districts, observations })).toEqual({
      result: 'NOT_ADDITIVE',
      reason: 'RATE_OR_PRICE',
    });
  });

  it('has no rule for the last of areas', () => {
    const indicator = buildIndicator({ overAreas: 'LAST' });
    expect(aggregateOverAreas({ indicator, areas: districts, observations: published })).toMatchObject({
      reason: 'NO_RULE',
    });
  });

  it('is never a number while a figure is missing: null is not zero', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat()), { minLength: 8, maxLength: 8 }), (values) => {
        const observations = districts.map(({ refArea }, index) => uyghurs(refArea, values[index] ?? null));
        const answer = aggregateOverAreas({ indicator: population, areas: districts, observations });
        const gaps = values.filter((each) => each === null).length;
        expect(answer.result).toBe(gaps === 0 ? 'TOTAL' : 'INCOMPLETE');
        if (answer.result !== 'INCOMPLETE') return;
        expect(answer.held).toBe(8 - gaps);
        expect(answer.missing).toHaveLength(gaps);
        expect(answer).not.toHaveProperty('total');
      }),
    );
  });
});
