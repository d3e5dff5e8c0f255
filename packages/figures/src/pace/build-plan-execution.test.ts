import type { Observation } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryObservation } from '../testing/arbitrary-observation.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { buildPlanExecution } from './build-plan-execution.ts';

const hours = (timePeriod: string, obsValue: number | null, more: Partial<Observation> = {}) =>
  buildObservation({
    indicator: 'INFORMATION_TV_HOURS',
    breakdown: { OUTLET: 'ALMATY_TV' },
    unitMeasure: 'HOURS',
    timePeriod,
    obsValue,
    ...more,
  });
const plannedHours = hours('2021', 3_600, { scenario: 'PLAN' });

const centres = (timePeriod: string, obsValue: number, more: Partial<Observation> = {}) =>
  buildObservation({
    indicator: 'YOUTH_LEISURE_CENTRES',
    unitMeasure: 'CENTRES',
    timePeriod,
    obsValue,
    ...more,
  });
const plannedCentres = centres('2021-12-31', 100, { scenario: 'PLAN', periodAssumed: true });

const flow = { measure: 'FLOW' } as const;
const stock = { measure: 'STOCK' } as const;

describe('buildPlanExecution: flows', () => {
  it('sets 26.2 % of the plan beside 33.3 % of the year', () => {
    const answer = buildPlanExecution(hours('2021-01-01/P4M', 944), plannedHours, flow);
    expect(answer).toMatchObject({ execution: 'PACE', months: 4, monthsPlanned: 12, periodAssumed: false });
    if (answer.execution !== 'PACE') return;
    expect(answer.ofPlan.percent).toBeCloseTo(26.22, 2);
    expect(answer.percentOfPeriod).toBeCloseTo(33.33, 2);
  });

  it('counts execution of the plan’s own period: 18 of 26 projects', () => {
    const projects = { indicator: 'YOUTH_SOCIAL_ORDER_PROJECTS', unitMeasure: 'PROJECTS' };
    const answer = buildPlanExecution(
      buildObservation({ ...projects, obsValue: 18 }),
      buildObservation({ ...projects, obsValue: 26, scenario: 'PLAN' }),
      flow,
    );
    expect(answer).toMatchObject({ execution: 'EXECUTED' });
    if (answer.execution === 'EXECUTED') expect(answer.ofPlan.percent).toBeCloseTo(69.23, 2);
  });

  it('turns a plan of "up to" into "at least" of it, and marks an assumed period', () => {
    const answer = buildPlanExecution(
      hours('2021-01-01/P5M', 900, { periodAssumed: true }),
      { ...plannedHours, qualifier: 'UP_TO' },
      flow,
    );
    expect(answer).toMatchObject({ ofPlan: { percent: 25, qualifier: 'AT_LEAST' }, periodAssumed: true });
  });

  it.each([
    ['NO_FIGURE', hours('2021-Q1', null), plannedHours],
    ['DIFFERENT_SERIES', hours('2021-Q1', 1, { refArea: '710000000' }), plannedHours],
    ['DIFFERENT_SERIES', hours('2021-Q1', 1, { scenario: 'PLAN' }), plannedHours],
    ['DIFFERENT_SERIES', plannedHours, hours('2021', 1)],
    ['OUTSIDE_PLAN', hours('2020', 3_600), plannedHours],
    ['OUTSIDE_PLAN', hours('2020-09-01/P9M', 1), plannedHours],
    ['NOT_FROM_START', hours('2021-Q2', 1), plannedHours],
    ['NOT_WHOLE_MONTHS', hours('2021-01-01', 1), plannedHours],
    ['PLAN_IS_ZERO', hours('2021-Q1', 1), { ...plannedHours, obsValue: 0 }],
    ['INEXACT', hours('2021-Q1', 1, { qualifier: 'MORE_THAN' }), { ...plannedHours, qualifier: 'AT_LEAST' }],
  ] as const)('measures nothing: %s', (reason, actual, plan) => {
    expect(buildPlanExecution(actual, plan, flow)).toEqual({ execution: 'NOT_MEASURED', reason });
  });
});

describe('buildPlanExecution: levels', () => {
  const now = centres('2021-05-31', 50, { periodAssumed: true });

  it('measures the way from the baseline: 50 of 100 where 50 stood before is 0 %', () => {
    expect(buildPlanExecution(now, plannedCentres, { ...stock, baseline: now })).toMatchObject({
      execution: 'WAY_FROM_BASELINE',
      percentOfWay: 0,
      periodAssumed: true,
    });
  });

  it('goes back as well as forth', () => {
    const baseline = centres('2020-12-31', 50);
    const way = (obsValue: number) =>
      buildPlanExecution(centres('2021-05-31', obsValue), plannedCentres, { ...stock, baseline });
    expect(way(75)).toMatchObject({ percentOfWay: 50 });
    expect(way(40)).toMatchObject({ percentOfWay: -20 });
  });

  it.each([
    ['NO_BASELINE', undefined],
    ['NO_BASELINE', centres('2021-06-30', 50)],
    ['NO_BASELINE', centres('2020-12-31', 50, { refArea: '710000000' })],
    ['TARGET_IS_BASELINE', centres('2020-12-31', 100)],
    ['INEXACT', centres('2020-12-31', 40, { qualifier: 'ABOUT' })],
  ] as const)('shows the levels alone: %s', (reason, baseline) => {
    expect(
      buildPlanExecution(now, plannedCentres, { ...stock, ...(baseline && { baseline }) }),
    ).toMatchObject({
      execution: 'LEVEL_ONLY',
      reason,
      actual: now,
      plan: plannedCentres,
    });
  });

  it('does not measure a level against a target whose day has passed', () => {
    expect(buildPlanExecution(centres('2022-01-31', 90), plannedCentres, stock)).toMatchObject({
      reason: 'OUTSIDE_PLAN',
    });
  });
});

describe('buildPlanExecution: rates and prices', () => {
  it.each(['RATE', 'PRICE'] as const)('shows a %s as a level', (measure) => {
    expect(buildPlanExecution(hours('2020', 1), plannedHours, { measure })).toMatchObject({
      execution: 'LEVEL_ONLY',
      reason: 'RATE_OR_PRICE',
    });
  });
});

describe('buildPlanExecution: any pair', () => {
  it('gives a finite per cent or none, and a pace only inside the plan', () => {
    fc.assert(
      fc.property(arbitraryObservation, arbitraryObservation, (one, other) => {
        const actual: Observation = { ...one, scenario: 'ACTUAL' };
        const plan: Observation = {
          ...actual,
          ...other,
          scenario: 'PLAN',
          indicator: one.indicator,
          refArea: one.refArea,
        };
        const answer = buildPlanExecution(actual, plan, flow);
        if (answer.execution === 'NOT_MEASURED') return;
        expect(['EXECUTED', 'PACE']).toContain(answer.execution);
        if (answer.execution === 'PACE') {
          expect(answer.months).toBeLessThan(answer.monthsPlanned);
          expect(Number.isFinite(answer.ofPlan.percent)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
