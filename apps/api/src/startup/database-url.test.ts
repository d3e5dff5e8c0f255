import { createDatabase } from '@korsetkish/prisma';
import { createForeignDatabase } from '@korsetkish/prisma/testing/foreign';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startMain } from '../testing/spawn-main.ts';

// Whole servers start and stop here, and the machine may be busy with other tests.
vi.setConfig({ testTimeout: 120_000 });

let stack: AsyncDisposableStack;

beforeEach(() => {
  stack = new AsyncDisposableStack();
});
afterEach(() => stack.disposeAsync());

it('DATABASE_URL is all that another PostgreSQL takes, down to 14: an empty database is filled, and kept for the next start', async () => {
  const { url, major } = await createForeignDatabase(stack);
  const version = await askVersion(url);
  if (major !== null) expect(version).toMatch(new RegExp(`^${major}\\.`));
  process.stdout.write(`DATABASE_URL is tried on PostgreSQL ${version}.\n`);

  // Nothing of the embedded database may be needed, so nobody could make its folder.
  const settings = { DATABASE_URL: url, DATA_DIR: '/nobody/may/make/this' };
  const first = await startMain(settings, stack);
  const ready = await first.json('/api/v1/ready');
  expect(ready).toMatchObject({ status: 'ready', revision: 1 });
  const figures = await first.json('/api/v1/observations');
  expect(figures).toMatchObject({ nextCursor: null, observations: { length: 221 } });
  expect(await first.stop('SIGINT')).toEqual({ code: 0, signal: null });

  // The server is somebody else's, and goes on; what it holds is loaded again and found to be the same.
  expect(await askVersion(url)).toBe(version);
  const second = await startMain(settings, stack);
  expect(await second.json('/api/v1/ready')).toEqual(ready);
  expect(await second.json('/api/v1/observations')).toEqual(figures);
  expect(await second.stop('SIGINT')).toEqual({ code: 0, signal: null });
});

async function askVersion(url: string): Promise<string> {
  const db = createDatabase(url);
  const [row] = await db.$queryRaw<{ server_version: string }[]>`SHOW server_version`;
  await db.$disconnect();
  return row?.server_version ?? 'of no known version';
}
