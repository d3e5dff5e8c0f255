import { expect, it } from 'vitest';
import { joinChecks } from './join-checks.ts';

const [ONE, TWO, SOUGHT] = [{ id: 'ONE' }, { id: 'TWO' }, { id: 'SOUGHT' }];

it('puts a check that was sought by its name before those read, and after its page is read in its own place', () => {
  expect(joinChecks([ONE, TWO], [SOUGHT])).toEqual([SOUGHT, ONE, TWO]);
  expect(joinChecks([ONE, SOUGHT, TWO], [SOUGHT])).toEqual([ONE, SOUGHT, TWO]);
  expect(joinChecks([ONE, TWO], [])).toEqual([ONE, TWO]);
});
