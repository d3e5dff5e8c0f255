import { findReferencedFigure } from '@korsetkish/figures';
import { expect, it } from 'vitest';
import { OBSERVATIONS } from '../../testing/published-observations.ts';
import { REGISTER } from '../../testing/published-register.ts';

it('finds every figure that actions and findings hang on', () => {
  const references = [
    ...REGISTER.findings.flatMap(({ figures }) => figures),
    ...REGISTER.actions.flatMap(({ figures }) =>
      figures.flatMap(({ timePeriod, scenario, ...same }) =>
        timePeriod === null || scenario === null ? [] : [{ ...same, timePeriod, scenario }],
      ),
    ),
  ];
  expect(references.length).toBeGreaterThan(40);
  expect(references.filter((reference) => findReferencedFigure(reference, OBSERVATIONS) === null)).toEqual(
    [],
  );
});

it('tells a plan from what was reached, and one period from another', () => {
  const plan = { indicator: 'YOUTH_SOCIAL_ORDER_PROJECTS', breakdown: '', refArea: '750000000' };
  const of = (timePeriod: string, scenario: 'ACTUAL' | 'PLAN') =>
    findReferencedFigure({ ...plan, timePeriod, scenario }, OBSERVATIONS)?.obsValue;
  expect([of('2020', 'PLAN'), of('2020', 'ACTUAL'), of('2021', 'PLAN')]).toEqual([26, 18, 21]);
  expect(of('1999', 'PLAN')).toBeUndefined();
});
