import { expect, it } from 'vitest';
import { REF_AREAS } from '../../testing/published-areas.ts';
import { REGISTER } from '../../testing/published-register.ts';
import { countOptions } from './count-options.ts';

it('offers what some action has, counted under the other filters', () => {
  const { status, addressee, due, refArea } = countOptions(REGISTER, REF_AREAS, { kind: 'RECOMMENDATION' });
  expect(status).toEqual([
    { choice: 'NOT_STARTED', count: 7 },
    { choice: 'IN_PROGRESS', count: 0 },
    { choice: 'DONE', count: 0 },
    { choice: 'CANNOT_BE_ASSESSED', count: 1 },
  ]);
  expect(addressee.at(-1)).toEqual({ choice: '-', count: 0 });
  expect(due.map(({ count }) => count)).toEqual([0, 8, 0]);
  expect(refArea.find(({ choice }) => choice === '710000000')).toMatchObject({ count: 8 });
});

it('offers what is chosen even where no action has it', () => {
  const decision = 'ASTANA_DECISION_83_12_VII';
  const offered = (chosen: Parameters<typeof countOptions>[2]) =>
    countOptions(REGISTER, REF_AREAS, chosen).document.find(({ choice }) => choice === decision);
  expect(offered({})).toBeUndefined();
  expect(offered({ document: decision })).toEqual({ choice: decision, count: 0 });
});
