import { expect, it } from 'vitest';
import { REGISTER } from '../../testing/published-register.ts';
import { findSilences } from './find-silences.ts';

it('tells what is said of none of the actions', () => {
  const recommendations = REGISTER.actions.filter(({ kind }) => kind === 'RECOMMENDATION');
  expect(findSilences(recommendations)).toEqual(['DUE', 'MILESTONE', 'CONTROLLER', 'FREQUENCY', 'EVIDENCE']);
  expect(findSilences(REGISTER.actions)).toEqual(['DUE', 'MILESTONE', 'CONTROLLER', 'EVIDENCE']);
});

it('says nothing of no actions', () => {
  expect(findSilences([])).toEqual([]);
});
