import type { Measure, Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildIndicator, buildObservation } from '../testing/build-observation.ts';
import { findPlansToLookAt } from './find-plans-to-look-at.ts';

const hours = (timePeriod: string, obsValue: number | null, more: Partial<Observation> = {}) =>
  buildObservation({
    indicator: 'INFORMATION_TV_HOURS',
    unitMeasure: 'HOURS',
    timePeriod,
    obsValue,
    ...more,
  });
const plan = (obsValue: number, more: Partial<Observation> = {}) =>
  hours('2021', obsValue, { scenario: 'PLAN', ...more });

const look = (observations: readonly Observation[], measure: Measure = 'FLOW') =>
  findPlansToLookAt(observations, {
    indicator: (indicator) => buildIndicator({ indicator, measure }),
  });

describe('a running plan', () => {
  it.each([
    ['5.0 points under the time: 45 % of the plan in 50 % of the year', '2021-01-01/P6M', 1_000, 450, true],
    ['4.9 points under it', '2021-01-01/P6M', 1_000, 451, false],
    ['5 points under a third, which no decimal writes', '2021-01-01/P4M', 1_200, 340, true],
    ['the least that is less than 5 points under a third', '2021-01-01/P4M', 1_200_000, 340_001, false],
    ['as far as the time', '2021-01-01/P4M', 1_200, 400, false],
    ['far ahead of the time', '2021-01-01/P4M', 3_600, 3_000, false],
    ['done before its period is over', '2021-01-01/P4M', 3_600, 3_700, false],
    ['not begun', '2021-01-01/P4M', 3_600, 0, true],
  ])('%s', (_, timePeriod, planned, done, isListed) => {
    expect(look([plan(planned), hours(timePeriod, done)])).toHaveLength(isListed ? 1 : 0);
  });

  it.each([
    [7.5, 425, true],
    [7.5, 426, false],
    [1, 490, true],
  ])('%d points declared for the indicator, %i of 500 due done', (paceThreshold, done, isListed) => {
    const figures = [plan(1_000), hours('2021-01-01/P6M', done)];
    const listed = findPlansToLookAt(figures, {
      indicator: (indicator) => buildIndicator({ indicator, paceThreshold }),
    });
    expect(listed).toHaveLength(isListed ? 1 : 0);
  });

  it('comes with both per cents', () => {
    const [hoursBroadcast] = look([plan(3_600), hours('2021-01-01/P4M', 944)]);
    expect(hoursBroadcast).toMatchObject({ execution: 'PACE', months: 4, monthsPlanned: 12 });
    expect(hoursBroadcast?.ofPlan.percent).toBeCloseTo(26.22, 2);
  });

  it('is measured by its newest figure alone', () => {
    const quarter = hours('2021-Q1', 100);
    expect(look([plan(3_600), quarter, hours('2021-01-01/P4M', 1_200)])).toEqual([]);
    const [newest] = look([plan(3_600), hours('2021-01-01/P4M', 944), quarter]);
    expect(newest?.actual.timePeriod).toBe('2021-01-01/P4M');
  });
});

describe('a plan whose period is over', () => {
  it.each([
    [3_599, true],
    [3_600, false],
    [4_000, false],
  ])('with %i of 3 600 done', (done, isListed) => {
    const listed = look([plan(3_600), hours('2021', done)]);
    expect(listed.map(({ execution }) => execution)).toEqual(isListed ? ['EXECUTED'] : []);
  });

  it('is not measured by what was done half-way', () => {
    expect(look([plan(3_600), hours('2021-01-01/P4M', 1), hours('2021', 3_600)])).toEqual([]);
  });
});

describe('no reason to look', () => {
  it.each([
    ['a missing figure', [plan(3_600), hours('2021', null)]],
    ['a plan alone', [plan(3_600)]],
    ['an actual figure alone', [hours('2021', 1)]],
    ['another series', [plan(3_600), hours('2021', 1, { refArea: '710000000' })]],
    ['"more than" a part: it may be all', [plan(3_600), hours('2021', 3_500, { qualifier: 'MORE_THAN' })]],
    ['a plan of "up to" so much', [plan(3_600, { qualifier: 'UP_TO' }), hours('2021-01-01/P4M', 944)]],
  ])('%s', (_, observations) => {
    expect(look(observations)).toEqual([]);
  });

  it('levels, rates and prices, which have no pace', () => {
    for (const measure of ['STOCK', 'RATE', 'PRICE'] as const) {
      expect(look([plan(3_600), hours('2021', 1)], measure)).toEqual([]);
    }
  });
});

it('lists plans in the order given', () => {
  const other = { refArea: '710000000' };
  const listed = look([plan(10, other), plan(20), hours('2021', 1), hours('2021', 1, other)]);
  expect(listed.map((each) => each.plan.refArea)).toEqual(['710000000', '750000000']);
});
