import { expect, it } from 'vitest';
import { REGISTER } from '../../testing/published-register.ts';
import { buildChain } from './build-chain.ts';

const chainOf = (action: string) => buildChain(REGISTER.action(action), REGISTER);

it('leads from the decision through the resolution and the finding to the recommendation', () => {
  const { documents, answers, couldAnswer, figures } = chainOf('ASTANA_VOLUNTEERING');
  expect(documents.map(({ document }) => document)).toEqual([
    'ASTANA_DECISION_83_12_VII',
    'ASTANA_RESOLUTION_2022',
  ]);
  expect(answers).toMatchObject([
    { finding: { number: 'N2.2' }, whole: { number: 'N2' }, isReading: true, figures: [] },
  ]);
  expect(couldAnswer).toBe(true);
  expect(figures).toEqual([]);
});

it('tells a recommendation that answers nothing from a plan whose document finds nothing', () => {
  expect(chainOf('ASTANA_VIDEOS')).toMatchObject({ answers: [], couldAnswer: true });
  expect(chainOf('ALMATY_TRUST_ROOMS')).toMatchObject({ answers: [], couldAnswer: false });
});

it('goes on from one year to the next', () => {
  expect(chainOf('ALMATY_YOUTH_PROJECTS_2021').continues?.action).toBe('ALMATY_YOUTH_PROJECTS_2020');
  expect(chainOf('ALMATY_YOUTH_PROJECTS_2020').continuedBy.map(({ action }) => action)).toEqual([
    'ALMATY_YOUTH_PROJECTS_2021',
  ]);
});

it('does not lead to figures that a source prints beside the action', () => {
  expect(chainOf('ALMATY_PUBLIC_SERVICE_ISSUES').figures).toEqual([]);
  expect(chainOf('ALMATY_ORDER_ALMATY_TV').figures.map(({ role }) => role)).toEqual([
    'TARGET',
    'REACHED',
    'TARGET',
  ]);
});
