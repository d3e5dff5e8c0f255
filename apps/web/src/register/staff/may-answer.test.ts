import type { RoleGrant } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import { ALATAU, ALMATY } from '../../testing/published-input.ts';
import { REGISTER } from '../../testing/published-register.ts';
import { mayAnswer } from './may-answer.ts';

it('holds for those with the role in every area of the action, and in its direction', () => {
  const { direction } = REGISTER.action('ALMATY_LEISURE_CENTRES');
  const action = { direction, refAreas: [ALMATY, ALATAU] };
  const may = (changes: Partial<RoleGrant>) =>
    mayAnswer(
      [{ role: 'EDITOR', direction: null, refArea: null, ...changes }],
      ['EDITOR'],
      action,
      CATALOGUE,
    );
  expect(may({})).toBe(true);
  expect(may({ refArea: ALMATY, direction })).toBe(true);
  expect(may({ refArea: ALATAU })).toBe(false);
  expect(may({ direction: 'INFORMATION' })).toBe(false);
  expect(may({ role: 'ADMINISTRATOR' })).toBe(false);
});
