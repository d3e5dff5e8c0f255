import { expect, it, vi } from 'vitest';
import { collectPages } from './collect-pages.ts';

it('follows the cursor of each page to the last', async () => {
  const pages = [{ nextCursor: 'a' }, { nextCursor: 'b' }, { nextCursor: null }];
  const ask = vi.fn(
    async (cursor?: string) => pages[['a', 'b'].indexOf(cursor ?? '') + 1] ?? { nextCursor: null },
  );
  expect(await collectPages(ask)).toEqual(pages);
  expect(ask.mock.calls).toEqual([[undefined], ['a'], ['b']]);
});

it('gives no part of an answer when a page of it fails', async () => {
  const ask = async (cursor?: string) => {
    if (cursor === 'a') throw new Error('no connection');
    return { nextCursor: 'a' };
  };
  await expect(collectPages(ask)).rejects.toThrow('no connection');
});
