import { expect, it } from 'vitest';
import { evaluateInSteps } from './evaluate-relations.ts';
import { buildCheckCatalogue, figure, figuresByCode, totalOfCodes } from './relation.fixture.ts';

it('a code that is published in a period which is not looked at may be missing in the one that is', () => {
  const relation = totalOfCodes('TOTAL', 'KIND');
  const before = figuresByCode('TOTAL', 'KIND', { ONE: 1, TWO: 2, THREE: 3 }, { timePeriod: '2019' });
  const others = figuresByCode('OTHER', 'KIND', { THREE: 1 });
  const looked = [figure('TOTAL', 6), ...figuresByCode('TOTAL', 'KIND', { ONE: 1, TWO: 2 })];
  const catalogue = buildCheckCatalogue([...looked, ...before, ...others]);
  const resultsOf = (held: typeof looked) => {
    const steps = evaluateInSteps([relation], [...looked, ...others], catalogue, held);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value.checks.map(({ result }) => result);
    }
  };
  expect(resultsOf([...looked, ...before, ...others])).toEqual(['INCOMPLETE']);
  expect(resultsOf([...looked, ...others])).toEqual(['FAILS']);
});
