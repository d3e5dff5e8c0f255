import { expect, it } from 'vitest';
import { REGISTER } from '../../testing/published-register.ts';
import { groupByAddressee } from './group-by-addressee.ts';

const grouped = (only?: string) =>
  groupByAddressee(REGISTER.actions, REGISTER, only).map(({ organisation, actions }) => [
    organisation?.organisation ?? null,
    actions.length,
  ]);

it('puts an action with two addressees under both, and those of nobody last', () => {
  expect(grouped()).toEqual([
    ['ASTANA_INTERNAL_POLICY', 6],
    ['ASTANA_YOUTH_POLICY', 1],
    ['ASTANA_RELIGIOUS_AFFAIRS', 2],
    [null, REGISTER.actions.length - 8],
  ]);
});

it('leaves out the other addressees where one is asked for', () => {
  const shown = REGISTER.actions.filter(({ addressees }) => addressees.includes('ASTANA_YOUTH_POLICY'));
  expect(groupByAddressee(shown, REGISTER, 'ASTANA_YOUTH_POLICY')).toMatchObject([
    {
      organisation: { organisation: 'ASTANA_YOUTH_POLICY' },
      actions: [{ action: 'ASTANA_EDUCATIONAL_WORK' }],
    },
  ]);
});
