import type { Observation } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndicator, buildObservation } from '../testing/build-observation.ts';
import { aggregateOverAreas } from './aggregate-over-areas.ts';
import { aggregateOverTime } from './aggregate-over-time.ts';

const flow = buildIndicator();
const stock = buildIndicator({ measure: 'STOCK', overTime: 'LAST' });
const during = (timePeriod: string, obsValue: number | null, more: Partial<Observation> = {}) =>
  buildObservation({ timePeriod, obsValue, ...more });

describe('aggregateOverTime: flows', () => {
  it('adds periods that cover every month once', () => {
    const observations = [during('2021-Q1', 10), during('2021-04', 20), during('2021-05', 30)];
    expect(aggregateOverTime({ indicator: flow, timePeriod: '2021-01-01/P5M', observations })).toMatchObject({
      result: 'TOTAL',
      total: { obsValue: 60 },
      timePeriod: '2021-01-01/P5M',
    });
  });

  it('never adds a year and its quarter', () => {
    const observations = [during('2021', 100), during('2021-Q1', 10)];
    expect(aggregateOverTime({ indicator: flow, timePeriod: '2021', observations })).toEqual({
      result: 'NOT_ADDITIVE',
      reason: 'OVERLAPPING_PARTS',
    });
  });

  it('names the months without a figure', () => {
    const observations = [during('2021-Q1', 10), during('2021-04', null), during('2020', 496)];
    expect(aggregateOverTime({ indicator: flow, timePeriod: '2021-01-01/P5M', observations })).toEqual({
      result: 'INCOMPLETE',
      held: 3,
      expected: 5,
      missing: ['2021-04', '2021-05'],
    });
  });

  it('wants whole months and one series', () => {
    const oneDay = [during('2021-05-31', 1)];
    expect(aggregateOverTime({ indicator: flow, timePeriod: '2021', observations: oneDay })).toMatchObject({
      reason: 'NOT_WHOLE_MONTHS',
    });
    const mixed = [during('2021-Q1', 1), during('2021-Q2', 1, { scenario: 'PLAN' })];
    expect(
      aggregateOverTime({ indicator: flow, timePeriod: '2021-01-01/P6M', observations: mixed }),
    ).toMatchObject({
      reason: 'DIFFERENT_SERIES',
    });
  });
});

describe('aggregateOverTime: levels', () => {
  it('takes the last one known, with its own period', () => {
    const observations = [during('2021-05-31', 50), during('2021-03-31', 48), during('2020-12-31', 47)];
    expect(aggregateOverTime({ indicator: stock, timePeriod: '2021', observations })).toMatchObject({
      result: 'TOTAL',
      total: { obsValue: 50 },
      timePeriod: '2021-05-31',
    });
  });

  it('does not bridge a gap at the end with an older level', () => {
    const observations = [during('2021-05-31', null), during('2021-03-31', 48)];
    expect(aggregateOverTime({ indicator: stock, timePeriod: '2021', observations })).toEqual({
      result: 'INCOMPLETE',
      held: 0,
      expected: 1,
      missing: ['2021-05-31'],
    });
    expect(aggregateOverTime({ indicator: stock, timePeriod: '2021', observations: [] })).toMatchObject({
      missing: ['2021'],
    });
  });

  it('does not choose among different series', () => {
    const observations = [during('2021-05-31', 50), during('2021-03-31', 48, { refArea: '710000000' })];
    expect(aggregateOverTime({ indicator: stock, timePeriod: '2021', observations })).toMatchObject({
      reason: 'DIFFERENT_SERIES',
    });
  });
});

describe('aggregation in any grouping', () => {
  it('comes to the same over areas then time as over time then areas', () => {
    const areas = ['751110000', '751210000', '751310000'].map((refArea) => ({
      refArea,
      parent: '750000000',
    }));
    const quarters = ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'];
    const thousandths = fc.integer({ min: 0, max: 9_999_999 });
    fc.assert(
      fc.property(fc.array(thousandths, { minLength: 12, maxLength: 12 }), (values) => {
        const cells = areas.flatMap(({ refArea }, row) =>
          quarters.map((quarter, column) =>
            during(quarter, (values[row * quarters.length + column] ?? 0) / 1_000, { refArea, decimals: 3 }),
          ),
        );
        const asObservation = (
          answer: ReturnType<typeof aggregateOverTime>,
          given: Partial<Observation>,
        ): Observation => {
          if (answer.result !== 'TOTAL') throw new Error(answer.result);
          const { total, timePeriod } = answer;
          if (typeof timePeriod !== 'string') throw new Error('a year or a quarter has a name');
          return buildObservation({ ...total, timePeriod, ...given });
        };
        const yearOfArea = areas.map(({ refArea }) => {
          const observations = cells.filter((cell) => cell.refArea === refArea);
          return asObservation(aggregateOverTime({ indicator: flow, timePeriod: '2021', observations }), {
            refArea,
          });
        });
        const quarterOfCity = quarters.map((quarter) => {
          const observations = cells.filter((cell) => cell.timePeriod === quarter);
          return asObservation(aggregateOverAreas({ indicator: flow, areas, observations }), {});
        });
        const overTimeFirst = aggregateOverAreas({ indicator: flow, areas, observations: yearOfArea });
        const overAreasFirst = aggregateOverTime({
          indicator: flow,
          timePeriod: '2021',
          observations: quarterOfCity,
        });
        expect(asObservation(overTimeFirst, {})).toEqual(asObservation(overAreasFirst, {}));
      }),
    );
  });
});
