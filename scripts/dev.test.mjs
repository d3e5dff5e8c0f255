/** Proves that `npm run dev` shows a change in either app by itself, and that Ctrl-C leaves nothing of it running. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { installedNode } from './bootstrap/toolchain.mjs';
import { copySources } from './testing/copy-sources.mjs';
import { findFreePort } from './testing/find-free-port.mjs';

// Packages are linked and servers start here, and the machine may be busy with other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 180_000 });

const PATIENCE = { timeout: 30_000, interval: 100 };

const sources = copySources();
const dataDir = path.join(sources.folder, '.data');
/** PostgreSQL's own note that it runs, which it takes away when it has stopped in good order. */
const databaseRuns = path.join(dataDir, 'postgres', 'cluster', 'postmaster.pid');

/** @type {import('node:child_process').ChildProcess} */
let dev;
/** @type {Promise<unknown>} nobody holds the terminal any more: neither the script nor what it runs */
let allEnded;
/** @type {string} */
let api;
/** @type {string} */
let client;

beforeAll(async () => {
  const port = await findFreePort();
  dev = spawn(installedNode(), [path.join(sources.folder, 'scripts', 'dev.mjs')], {
    env: {
      ...process.env,
      ...{ VITEST: undefined, NODE_ENV: undefined, DATABASE_URL: undefined, FORCE_COLOR: undefined },
      ...{ HOST: '127.0.0.1', PORT: port, DATA_DIR: dataDir, NO_COLOR: '1' },
      // As under npm: should the tests be killed, the script sees that its parent is gone and ends.
      npm_lifecycle_event: 'dev',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  allEnded = once(dev, 'close');
  let said = '';
  for (const stream of [dev.stdout, dev.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  // A watching Node does not end with its program: it waits for a change that mends it.
  const hasFailed = () => dev.exitCode !== null || said.includes('Failed running');
  /** @param {RegExp} address */
  const read = (address) => address.exec(said)?.[1] ?? expect.fail(`npm run dev has only said: ${said}`);
  await vi.waitFor(
    () => {
      if (hasFailed()) return;
      api = read(/^Көрсеткіш: (\S+)$/m);
      client = read(/Local: +(\S+)\/$/m);
    },
    { ...PATIENCE, timeout: 150_000 },
  );
  if (hasFailed()) throw new Error(`npm run dev does not start: ${said}`);
});

afterAll(async () => {
  dev.kill('SIGTERM');
  await allEnded;
  sources.remove();
});

it('serves the client, which passes calls on to the API', async () => {
  expect(await (await fetch(client)).text()).toContain('/@vite/client');
  expect(await (await fetch(`${client}/api/v1/ready`)).json()).toMatchObject({ status: 'ready' });
});

it('answers from the changed code of the API', async () => {
  const ask = async () => (await fetch(`${api}/api/v1/nothing-here`)).status;
  expect(await ask()).toBe(404);
  sources.edit('apps/api/src/http/problem.ts', "'not-found': 404", "'not-found': 410");
  await vi.waitFor(async () => expect(await ask()).toBe(410), PATIENCE);
});

it('tells an open page of the changed module of the client, and serves it', async () => {
  const module = '/src/ui/logo-mark.tsx';
  const load = async () => (await fetch(`${client}${module}`)).text();
  const page = await openPage();
  expect(await load()).toContain('#0b5cad');

  sources.edit(`apps/web${module}`, '#0b5cad', '#5c0bad');
  await vi.waitFor(() => expect(page.updated).toContain(module), PATIENCE);
  expect(await load()).toContain('#5c0bad');
  page.close();
});

it('stops both, and the database, on Ctrl-C', async () => {
  expect(existsSync(databaseRuns)).toBe(true);
  dev.kill('SIGINT');
  await allEnded;
  expect(existsSync(databaseRuns)).toBe(false);
  for (const address of [api, client]) {
    await expect(fetch(address)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  }
});

/** Listens as a page of the client does for the modules that it is to take in anew. */
async function openPage() {
  const socket = new WebSocket(client.replace('http', 'ws'), 'vite-hmr');
  /** @type {string[]} */
  const updated = [];
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data);
    if (message.type === 'update') {
      updated.push(...message.updates.map((/** @type {{ path: string }} */ update) => update.path));
    }
  });
  await once(socket, 'message');
  return { updated, close: () => socket.close() };
}
