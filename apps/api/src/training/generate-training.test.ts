import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createTestDatabase } from '@korsetkish/prisma/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startMain } from '../testing/spawn-main.ts';

// Whole servers start and stop here, and the machine may be busy with other tests.
vi.setConfig({ testTimeout: 120_000 });

const PROGRAM = fileURLToPath(new URL('generate-training.ts', import.meta.url));

let stack: AsyncDisposableStack;
beforeEach(() => {
  stack = new AsyncDisposableStack();
});
afterEach(() => stack.disposeAsync());

async function run(variables: Readonly<Record<string, string>>, ...args: string[]) {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { PATH: process.env.PATH, LANG: 'en', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [printed, said, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { printed, said, code };
}

it('writes into the database of DATABASE_URL, beside a server or not, and a second run changes nothing', async () => {
  const { db, url, drop } = await createTestDatabase({ catalogue: true });
  stack.defer(drop);
  const first = await run({ DATABASE_URL: url }, '--seed', '7');
  expect(first).toMatchObject({ said: '', code: 0 });
  expect(first.printed).toMatch(/^Training figures written: \d{5}; seed: 7\.\nLeft out:\n- /);
  const figures = await db.observation.count({ where: { series: { layer: 'training' } } });
  expect(first.printed).toContain(` ${figures};`);

  const second = await run({ DATABASE_URL: url });
  expect(second.printed).toMatch(/^Training figures are there already, nothing was written; seed: 7\.\n/);
  expect(await db.revision.count({ where: { layer: 'training' } })).toBe(1);
});

it('says in one sentence what it does not understand, and touches nothing', async () => {
  expect(await run({ DATA_DIR: '/nobody/may/make/this' }, '--sed', '7')).toEqual({
    printed: '',
    said: '"--sed" is not understood; only --seed <number> is.\n',
    code: 1,
  });
});

it('finds the layer that a start has made, and leaves the embedded database to a running server', async () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'korsetkish-training-'));
  // Temporary folders are closed to other accounts, and root's database server runs under one.
  chmodSync(DATA_DIR, 0o755);
  stack.defer(() => rmSync(DATA_DIR, { recursive: true }));

  const server = await startMain({ DATA_DIR }, stack);
  expect(await server.json('/api/v1/ready')).toMatchObject({
    revision: 1,
    layers: ['published', 'training'],
  });
  expect(await run({ DATA_DIR }, '--seed', '7')).toEqual({
    printed: '',
    said: `The folder ${DATA_DIR} is in use: Көрсеткіш is running already; stop that one or choose another DATA_DIR.\n`,
    code: 1,
  });
  expect(await server.stop('SIGINT')).toEqual({ code: 0, signal: null });

  expect((await run({ DATA_DIR })).printed).toMatch(/^Training figures are there already/);
});
