import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { refusalOf, startMain } from '../testing/spawn-main.ts';

// Whole servers start and stop here, and the machine may be busy with other tests.
vi.setConfig({ testTimeout: 120_000 });

let dataDir: string;
let stack: AsyncDisposableStack;

beforeEach(() => {
  stack = new AsyncDisposableStack();
  dataDir = mkdtempSync(join(tmpdir(), 'korsetkish-start-'));
  // Temporary folders are closed to other accounts, and root's database server runs under one.
  chmodSync(dataDir, 0o755);
  stack.defer(() => rmSync(dataDir, { recursive: true }));
});
afterEach(() => stack.disposeAsync());

it('sets a folder up, serves, leaves nothing running after Ctrl-C, and keeps every row for the next start', async () => {
  const first = await startMain({ DATA_DIR: dataDir }, stack);
  expect(first.line).toMatch(/^Көрсеткіш: http:\/\/localhost:\d+\n$/);
  // Nobody can sign in yet, and there is no default password.
  expect(first.setUpAddress).toMatch(new RegExp(`^${first.address}/kk/set-up\\?token=[\\w-]{32}$`));
  const ready = await first.json('/api/v1/ready');
  expect(ready).toMatchObject({ status: 'ready', revision: 1 });
  // With the moment each was published: rows loaded anew would differ.
  const figures = await first.json('/api/v1/observations');
  expect(figures).toMatchObject({ nextCursor: null, observations: { length: 221 } });

  const database = findDatabaseServer();
  expect(isRunning(database.process)).toBe(true);
  expect(await first.stop('SIGINT')).toEqual({ code: 0, signal: null });
  expect(isRunning(database.process)).toBe(false);
  await expectFree(database.port);

  const { port } = new URL(first.address);
  const second = await startMain({ DATA_DIR: dataDir, PORT: port }, stack);
  expect(second.address).toBe(first.address);
  expect(await second.json('/api/v1/ready')).toEqual(ready);
  expect(await second.json('/api/v1/observations')).toEqual(figures);
  expect(await second.stop('SIGTERM')).toEqual({ code: 0, signal: null });
  await expectFree(Number(port));
});

it('refuses a folder that is being served in one sentence, and the first goes on as if nothing had been', async () => {
  const first = await startMain({ DATA_DIR: dataDir }, stack);
  const figures = await first.json('/api/v1/observations');
  const database = findDatabaseServer();

  expect(await refusalOf({ DATA_DIR: dataDir })).toEqual({
    said: `The folder ${dataDir} is in use: Көрсеткіш is running already; stop that one or choose another DATA_DIR.\n`,
    printed: '',
    code: 1,
  });

  expect(findDatabaseServer()).toEqual(database);
  expect(await first.json('/api/v1/ready')).toMatchObject({ status: 'ready', revision: 1 });
  expect(await first.json('/api/v1/observations')).toEqual(figures);
  expect(await first.stop('SIGINT')).toEqual({ code: 0, signal: null });
});

/** PostgreSQL's own note in its folder: process on the first line, port on the fourth. */
function findDatabaseServer(): { process: number; port: number } {
  const lines = readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n');
  return { process: Number(lines[0]), port: Number(lines[3]) };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}

/** Rejects when something still listens on the port of this machine. */
async function expectFree(port: number): Promise<void> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  server.close();
  await once(server, 'close');
}
