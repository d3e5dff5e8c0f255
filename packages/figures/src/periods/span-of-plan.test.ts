import { describe, expect, it } from 'vitest';
import { isInSpanOfPlan, spanOfPlan } from './span-of-plan.ts';

describe('the days of a plan', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-Q2', '2021-04-01', '2021-06-30'],
    ['2017-01-01/P4Y', '2017-01-01', '2020-12-31'],
    ['2021-12-31', '2021-01-01', '2021-12-31'],
    ['2021-06-30', '2021-01-01', '2021-06-30'],
  ])('of %s', (timePeriod, start, end) => {
    expect(spanOfPlan(timePeriod)).toEqual({ start, end });
  });

  it.each([
    ['2021-01-01/P4M', '2021', true],
    ['2021-Q2', '2021', true],
    ['2021', '2021', true],
    ['2021-05-31', '2021-12-31', true],
    ['2020-12-31', '2021-12-31', false],
    ['2020', '2021', false],
    ['2021', '2021-Q1', false],
  ])('hold %s for the plan of %s: %s', (timePeriod, plan, isIn) => {
    expect(isInSpanOfPlan(timePeriod, plan)).toBe(isIn);
  });
});
