import { expect, it, vi } from 'vitest';
import { shareTurns } from './share-turns.ts';

/** A question whose answers come when the test says so. */
function slowly() {
  const answers: PromiseWithResolvers<string>[] = [];
  const ask = vi.fn(() => {
    const answer = Promise.withResolvers<string>();
    answers.push(answer);
    return answer.promise;
  });
  return { ask, answers, shared: shareTurns(ask) };
}

it('asks again for who comes while an answer is worked out, once for all of them', async () => {
  const { ask, answers, shared } = slowly();
  const first = shared();
  await expect.poll(() => ask.mock.calls.length).toBe(1);
  const others = [shared(), shared()];
  answers[0]?.resolve('before');
  expect(await first).toBe('before');
  await expect.poll(() => ask.mock.calls.length).toBe(2);
  answers[1]?.resolve('after');
  expect(await Promise.all(others)).toEqual(['after', 'after']);
  expect(ask).toHaveBeenCalledTimes(2);
});

it('a question that failed holds up nobody', async () => {
  const { ask, answers, shared } = slowly();
  const failed = shared();
  await expect.poll(() => ask.mock.calls.length).toBe(1);
  const next = shared();
  answers[0]?.reject(new Error('no connection'));
  await expect(failed).rejects.toThrow('no connection');
  await expect.poll(() => ask.mock.calls.length).toBe(2);
  answers[1]?.resolve('there');
  expect(await next).toBe('there');
});
