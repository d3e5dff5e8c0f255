import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { refreshFigures } from './refresh-figures.ts';

/** A page that has asked for these, and a way to see in which order it asks again. */
async function pageOf(names: readonly string[]) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  const asked: string[] = [];
  const queryOf = (name: string) => ({
    queryKey: [name, {}],
    queryFn: async () => {
      asked.push(name);
      return asked.length;
    },
  });
  for (const name of names) {
    new QueryObserver(client, queryOf(name)).subscribe(() => undefined);
    await client.fetchQuery(queryOf(name));
  }
  asked.length = 0;
  return { client, asked, queryOf };
}

it('asks for names before figures and for the number last', async () => {
  const { client, asked } = await pageOf(['get-ready', 'get-observations', 'list-sources', 'list-checks']);
  await refreshFigures(client, 'active');
  expect(asked).toEqual(['list-sources', 'get-observations', 'list-checks', 'get-ready']);
});

it('leaves alone what is of no revision: accounts, sessions, shapes of districts', async () => {
  const { client, asked } = await pageOf(['get-session', 'list-accounts', 'list-sessions', 'get-geometry']);
  await refreshFigures(client, 'active');
  expect(asked).toEqual([]);
});

it('asks for nothing while another layer is on screen, and takes nothing held for fresh', async () => {
  const { client, asked, queryOf } = await pageOf(['get-observations']);
  await refreshFigures(client, 'none');
  expect(asked).toEqual([]);
  await client.fetchQuery(queryOf('get-observations'));
  expect(asked).toEqual(['get-observations']);
});

it('asks again for what was on its way, for it may be of the revision before', async () => {
  const { client } = await pageOf([]);
  const first = Promise.withResolvers<string>();
  const queryFn = vi.fn().mockReturnValueOnce(first.promise).mockResolvedValue('new');
  const observer = new QueryObserver(client, { queryKey: ['get-observations', {}], queryFn });
  observer.subscribe(() => undefined);
  const refreshed = refreshFigures(client, 'active');
  first.resolve('old');
  await refreshed;
  expect(observer.getCurrentResult().data).toBe('new');
});

it('keeps what is on screen until the answer is there, and also when there is none', async () => {
  const { client } = await pageOf([]);
  const queryFn = vi.fn().mockResolvedValueOnce('old').mockRejectedValueOnce(new Error('no connection'));
  const observer = new QueryObserver(client, { queryKey: ['list-sources', {}], queryFn, retry: false });
  const seen: unknown[] = [];
  observer.subscribe(({ data }) => seen.push(data));
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe('old'));
  seen.length = 0;
  await expect(refreshFigures(client, 'active')).rejects.toThrow('no connection');
  expect(new Set(seen)).toEqual(new Set(['old']));
});
