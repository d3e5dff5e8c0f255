import type { Database } from '@korsetkish/prisma';
import { expect, it, vi } from 'vitest';
import { keepOfRevision } from './keep-of-revision.ts';

/** Only told apart, never asked. */
const aDatabase = () => ({}) as Database;
const revision = (number: number, day = '2021-06-01') => ({
  id: number,
  number,
  publishedAt: new Date(day),
  state: `${number} ${day}`,
});

/** Counts how often something was worked out. */
function counting() {
  const workOut = vi.fn(async (_db: Database, { id }: { id: number }, key: string) => `${key} of ${id}`);
  return { workOut, find: keepOfRevision(workOut) };
}

it('works an answer out once for all who ask, also at the same time', async () => {
  const { workOut, find } = counting();
  const db = aDatabase();
  const asked = [find(db, revision(1), 'a'), find(db, revision(1), 'a')];
  expect(await Promise.all(asked)).toEqual(['a of 1', 'a of 1']);
  expect(await find(db, revision(1), 'a')).toBe('a of 1');
  expect(workOut).toHaveBeenCalledTimes(1);
});

it('tells keys, databases and revisions apart, also of a database made anew', async () => {
  const { workOut, find } = counting();
  const db = aDatabase();
  expect(await find(db, revision(1), 'a')).toBe('a of 1');
  expect(await find(db, revision(1), 'b')).toBe('b of 1');
  expect(await find(aDatabase(), revision(1), 'a')).toBe('a of 1');
  expect(await find(db, revision(2), 'a')).toBe('a of 2');
  expect(await find(db, revision(2, '2021-07-01'), 'a')).toBe('a of 2');
  expect(workOut).toHaveBeenCalledTimes(5);
});

it('keeps each key of its own revision: training figures come at other times than published ones', async () => {
  const { workOut, find } = counting();
  const db = aDatabase();
  for (const _ of ['once', 'again']) {
    expect(await find(db, revision(1), 'published')).toBe('published of 1');
    expect(await find(db, revision(2), 'training')).toBe('training of 2');
  }
  expect(workOut).toHaveBeenCalledTimes(2);
});

it('does not keep a failure', async () => {
  const workOut = vi.fn().mockRejectedValueOnce(new Error('no connection')).mockResolvedValue('there');
  const find = keepOfRevision<string, string>(workOut);
  const db = aDatabase();
  await expect(find(db, revision(1), 'a')).rejects.toThrow('no connection');
  expect(await find(db, revision(1), 'a')).toBe('there');
});
