import type { ActionStep } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { enteredStep as entered } from '../../testing/entered-step.ts';
import { foldSteps } from './fold-steps.ts';

const told: ActionStep = {
  ...{ by: 'SOURCE', stage: 'PLANNED', timePeriod: '2021-05-31', periodAssumed: true },
  ...{ text: { kk: 'Жоспарда', ru: 'В плане' } },
  source: { code: 'ALMATY_REPORT_2020', section: '2', paragraph: '4' },
};

it('lays corrected entries into those that correct them', () => {
  const steps = [
    told,
    entered(1, { replacedBy: 2 }),
    entered(2, { replaces: 1, replacedBy: 4 }),
    entered(3),
    entered(4, { replaces: 2, stage: null }),
  ];
  expect(
    foldSteps(steps).map((each) =>
      each.by === 'SOURCE' ? 'told' : [each.step.entry, each.before.map(({ entry }) => entry)],
    ),
  ).toEqual(['told', [3, []], [4, [2, 1]]]);
});

it('leaves a single entry as it is', () => {
  expect(foldSteps([entered(7)])).toMatchObject([{ step: { entry: 7 }, before: [] }]);
});
