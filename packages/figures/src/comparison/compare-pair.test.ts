import type { Measure, Observation } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAreaAmong } from '../areas/areas.fixture.ts';
import { arbitraryObservation } from '../testing/arbitrary-observation.ts';
import { buildObservation, buildPlanVersion } from '../testing/build-observation.ts';
import { comparePair } from './compare-pair.ts';

const hours = (timePeriod: string, obsValue: number, more: Partial<Observation> = {}) =>
  buildObservation({
    indicator: 'INFORMATION_TV_HOURS',
    unitMeasure: 'HOURS',
    timePeriod,
    obsValue,
    ...more,
  });
const planned = (timePeriod: string, obsValue: number, more: Partial<Observation> = {}) =>
  hours(timePeriod, obsValue, { scenario: 'PLAN', ...more });

const compareFlows = (one: Observation, other: Observation) =>
  comparePair(one, other, { measure: 'FLOW', held: [], ...findAreaAmong() });
const compareLevels = (one: Observation, other: Observation, ...held: Observation[]) =>
  comparePair(one, other, { measure: 'STOCK', held, ...findAreaAmong() });

describe('a pair', () => {
  it('of an actual figure and the plan of its own period is execution, never a change', () => {
    const { answer, execution } = compareFlows(hours('2020', 18), planned('2020', 26));
    expect(answer).toEqual({ comparison: 'SIDE_BY_SIDE', reason: 'DIFFERENT_SCENARIO' });
    expect(execution).toMatchObject({ execution: 'EXECUTED', ofPlan: { percent: (100 * 18) / 26 } });
  });

  it('says the same of a plan and the actual figure', () => {
    const { execution } = compareFlows(planned('2020', 26), hours('2020', 18));
    expect(execution).toMatchObject({
      execution: 'EXECUTED',
      actual: { obsValue: 18 },
      plan: { obsValue: 26 },
    });
  });

  it('of a flow under way is its pace', () => {
    const { answer, execution } = compareFlows(hours('2021-01-01/P4M', 944), planned('2021', 3_600));
    expect(answer).toMatchObject({ comparison: 'SIDE_BY_SIDE', reason: 'DIFFERENT_SCENARIO' });
    expect(execution).toMatchObject({ execution: 'PACE', months: 4, monthsPlanned: 12 });
  });

  it('with the plan of the next period is a planned change, and no execution', () => {
    const { answer, execution } = compareFlows(hours('2020', 350), planned('2021', 1_050));
    expect(answer).toMatchObject({ comparison: 'PLANNED_CHANGE', change: { difference: { obsValue: 700 } } });
    expect(execution).toBeNull();
  });

  it('of a level in the year of its plan is measured from the level before that year', () => {
    const [before, now, target] = [
      hours('2020-12-31', 50),
      hours('2021-05-31', 60),
      planned('2021-12-31', 100),
    ];
    const { answer, execution } = compareLevels(now, target, before, now, target, hours('2019-12-31', 1));
    expect(answer).toEqual({ comparison: 'SIDE_BY_SIDE', reason: 'DIFFERENT_SCENARIO' });
    expect(execution).toMatchObject({
      execution: 'WAY_FROM_BASELINE',
      baseline: { obsValue: 50 },
      percentOfWay: 20,
    });
    expect(compareLevels(now, target).execution).toMatchObject({
      execution: 'LEVEL_ONLY',
      reason: 'NO_BASELINE',
    });
    expect(compareLevels(before, target).answer.comparison).toBe('PLANNED_CHANGE');
  });

  it('has no execution where that cannot be said', () => {
    expect(compareFlows(hours('2021-Q2', 9), planned('2021', 3_600)).execution).toBeNull();
    expect(compareFlows(hours('2020', 9), planned('2020', 0)).execution).toBeNull();
  });

  it('of two areas takes the second from the first', () => {
    const { answer } = compareFlows(hours('2020', 5), hours('2020', 8, { refArea: '710000000' }));
    expect(answer).toMatchObject({ comparison: 'COMPARABLE', change: { difference: { obsValue: -3 } } });
  });

  it('of two versions of one plan only stands side by side', () => {
    const amended = planned('2021', 3_000, { planVersion: buildPlanVersion('AMENDED_2021', 3_600) });
    expect(compareFlows(amended, planned('2021', 3_600)).answer).toEqual({
      comparison: 'SIDE_BY_SIDE',
      reason: 'PLAN_VERSIONS',
    });
  });
});

describe('definitions', () => {
  const [aged15To28, upTo34] = [{ definitions: ['AGED_15_28'] }, { definitions: ['TO_34'] }];

  it('that changed break a series though no status says so', () => {
    const [before, after] = [hours('2022', 7, aged15To28), hours('2023', 9, upTo34)];
    expect(compareFlows(before, after).answer).toEqual({
      comparison: 'SIDE_BY_SIDE',
      reason: 'DEFINITION_CHANGED',
    });
    expect(compareFlows(after, before).answer).toEqual(compareFlows(before, after).answer);
    expect(compareFlows(hours('2021', 7, aged15To28), before).answer.comparison).toBe('COMPARABLE');
  });

  it('that begin to be declared, or change within a period, break it too', () => {
    expect(compareFlows(hours('2022', 7), hours('2023', 9, upTo34)).answer).toMatchObject({
      reason: 'DEFINITION_CHANGED',
    });
    const both = { definitions: ['AGED_15_28', 'TO_34'] };
    expect(compareFlows(hours('2022', 7, both), hours('2023', 9, upTo34)).answer).toMatchObject({
      reason: 'DEFINITION_CHANGED',
    });
  });

  it('of two areas or sources may differ in one period', () => {
    const astana = hours('2022', 7, { ...upTo34, refArea: '710000000' });
    expect(compareFlows(hours('2022', 9, aged15To28), astana).answer).toMatchObject({
      reason: 'DIFFERENT_DEFINITION',
    });
    const bureau = { source: { code: 'BNS_DECENT_WORK', section: null, paragraph: null } };
    expect(
      compareFlows(hours('2021', 9, aged15To28), hours('2022', 7, { ...upTo34, ...bureau })).answer,
    ).toMatchObject({
      reason: 'DIFFERENT_DEFINITION',
    });
  });

  it('that one source does not print are not said to be others', () => {
    const bureau = { source: { code: 'BNS_DECENT_WORK', section: null, paragraph: null } };
    const [city, national] = [hours('2022', 9), hours('2022', 7, { ...aged15To28, ...bureau })];
    expect(compareFlows(city, { ...national, refArea: '000000000' }).answer).toMatchObject({
      reason: 'DEFINITION_NOT_PRINTED',
    });
    expect(compareFlows(hours('2021', 9), national).answer).toMatchObject({
      reason: 'DEFINITION_NOT_PRINTED',
    });
  });

  it('that are one do not say that two sources mean the same', () => {
    const bureau = { source: { code: 'BNS_DECENT_WORK', section: null, paragraph: null } };
    expect(
      compareFlows(hours('2021', 9, aged15To28), hours('2022', 7, { ...aged15To28, ...bureau })).answer,
    ).toMatchObject({ reason: 'DEFINITION_NOT_PRINTED' });
  });
});

describe('every pair', () => {
  const arbitraryPair = fc
    .record({
      one: arbitraryObservation,
      other: arbitraryObservation,
      isOneSeries: fc.boolean(),
      measure: fc.constantFrom<Measure>('FLOW', 'STOCK', 'RATE', 'PRICE'),
    })
    .map(({ one, other, isOneSeries, measure }) => ({
      one,
      // Pairs of one series are rare by chance, and they are the ones that may change.
      other: isOneSeries
        ? { ...other, indicator: one.indicator, refArea: one.refArea, unitMeasure: one.unitMeasure }
        : other,
      measure,
    }));

  it('that stands side by side has no change', () => {
    fc.assert(
      fc.property(arbitraryPair, ({ one, other, measure }) => {
        const { answer } = comparePair(one, other, { measure, held: [one, other], ...findAreaAmong() });
        expect('change' in answer).toBe(answer.comparison !== 'SIDE_BY_SIDE');
      }),
      { numRuns: 2_000 },
    );
  });

  it('of two definitions, of two versions of a plan, or with an execution has none', () => {
    fc.assert(
      fc.property(arbitraryPair, ({ one, other, measure }) => {
        const { answer, execution } = comparePair(one, other, {
          measure,
          held: [one, other],
          ...findAreaAmong(),
        });
        if (answer.comparison === 'SIDE_BY_SIDE') return;
        expect(one.definitions).toEqual(other.definitions);
        expect(execution).toBeNull();
        const bothPlanned = one.scenario === 'PLAN' && other.scenario === 'PLAN';
        if (bothPlanned && one.refArea === other.refArea) expect(one.timePeriod).not.toBe(other.timePeriod);
      }),
      { numRuns: 2_000 },
    );
  });
});
