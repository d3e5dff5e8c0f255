import type { Layer } from '@korsetkish/contract';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepUp } from './keep-up.ts';
import { stubEventSource } from './testing/stub-event-source.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page of revision 1 that shows figures of a layer. */
async function open(layer: Layer = 'published') {
  const browser = stubEventSource();
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  const ask = vi.fn(async (): Promise<unknown> => 'figures');
  const figures = { queryKey: ['get-observations', {}], queryFn: ask, retry: false };
  new QueryObserver(client, figures).subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(1_000);
  ask.mockClear();
  const onUpdated = vi.fn();
  const shown = { published: 1, training: 1 };
  const stop = keepUp({ client, shown, layerOnScreen: () => layer, onUpdated });
  /** Told by the server, and given the time to act on it. */
  const tell = async (toldLayer: Layer, number: number) => {
    browser.newest().tell({ layer: toldLayer, number });
    await vi.advanceTimersByTimeAsync(1_000);
  };
  return { ...browser, ask, onUpdated, tell, stop };
}

it('does nothing while it is told what it shows', async () => {
  const { tell, ask, onUpdated } = await open();
  await tell('published', 1);
  await tell('training', 1);
  expect(ask).not.toHaveBeenCalled();
  expect(onUpdated).not.toHaveBeenCalled();
});

it('asks again once for each newer revision, within a second, and says what was shown before', async () => {
  const { tell, ask, onUpdated } = await open();
  await tell('published', 2);
  await tell('published', 2);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(onUpdated.mock.calls).toEqual([[{ published: 1, training: 1 }]]);
  await tell('published', 3);
  expect(onUpdated.mock.lastCall).toEqual([{ published: 2, training: 1 }]);
});

it('follows revisions in a row at once', async () => {
  const { newest, ask } = await open();
  for (const number of [2, 3, 4]) newest().tell({ layer: 'published', number });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(ask).toHaveBeenCalledTimes(1);
});

it('follows what is published while it asks', async () => {
  const { tell, ask, onUpdated } = await open();
  const slow = Promise.withResolvers<string>();
  ask.mockReturnValueOnce(slow.promise);
  await tell('published', 2);
  await tell('published', 3);
  slow.resolve('of revision 2');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(onUpdated).toHaveBeenCalledTimes(2);
});

it('disturbs nobody who reads published figures with new training ones, but shows both where they are', async () => {
  const reader = await open('published');
  await reader.tell('training', 2);
  expect(reader.ask).not.toHaveBeenCalled();
  expect(reader.onUpdated).not.toHaveBeenCalled();

  const learner = await open('training');
  await learner.tell('training', 2);
  // Names come with what is published.
  await learner.tell('published', 2);
  expect(learner.ask).toHaveBeenCalledTimes(2);
});

it('tries again at the next heartbeat what could not be fetched, and says nothing before', async () => {
  const { tell, ask, onUpdated } = await open();
  ask.mockRejectedValueOnce(new Error('no connection'));
  await tell('published', 2);
  expect(onUpdated).not.toHaveBeenCalled();
  await tell('published', 2);
  expect(onUpdated).toHaveBeenCalledTimes(1);
});

it('asks in another way where no stream is to be had', async () => {
  const { newest, ask } = await open();
  const answer = { revision: 2, trainingRevision: null };
  vi.stubGlobal('fetch', async () => Response.json(answer));
  newest().refuse();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(ask).toHaveBeenCalledTimes(1);
});

it('asks for nothing more once it is stopped', async () => {
  const { newest, ask, stop } = await open();
  newest().tell({ layer: 'published', number: 2 });
  stop();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(ask).not.toHaveBeenCalled();
});
