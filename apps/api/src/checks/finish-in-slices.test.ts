import { expect, it } from 'vitest';
import { finishInSlices } from './finish-in-slices.ts';

/** Works for some milliseconds, in steps of which each keeps the program busy for `each`. */
function* busy(steps: number, each: number): Generator<void, string, void> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + each;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

it('gives what the work comes to', async () => {
  expect(await finishInSlices(busy(0, 0))).toBe('done');
  expect(await finishInSlices(busy(1000, 0))).toBe('done');
});

it('lets others have their turn before long work is done', async () => {
  const order: string[] = [];
  const long = finishInSlices(busy(20, 5)).then(() => order.push('long'));
  setImmediate(() => order.push('other'));
  await long;
  expect(order).toEqual(['other', 'long']);
});

it('passes on what the work throws', async () => {
  const failing = function* (): Generator<void, never, void> {
    yield;
    throw new RangeError('no such indicator');
  };
  await expect(finishInSlices(failing())).rejects.toThrow('no such indicator');
});
