import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { type EmbeddedDatabase, startEmbeddedDatabase } from './start-embedded-database.ts';

/** Nothing here has to survive a power cut. */
const FAST = { fsync: 'off' };

const Started = z.object({ url: z.string(), folder: z.string() });

let dataDir: string;
let stack: AsyncDisposableStack;

beforeEach(() => {
  stack = new AsyncDisposableStack();
  dataDir = mkdtempSync(join(tmpdir(), 'korsetkish-embedded-'));
  chmodSync(dataDir, 0o755);
  stack.defer(() => rmSync(dataDir, { recursive: true, force: true }));
});
afterEach(() => stack.disposeAsync());

test('a fresh folder gets a server with a Unicode database that knows Kazakh letters', async () => {
  const { url } = await start();
  const [answer] = await query(
    url,
    `SELECT upper('қала') AS upper, current_setting('server_encoding') AS encoding`,
  );
  expect(answer).toEqual({ upper: 'ҚАЛА', encoding: 'UTF8' });
});

test('the server listens on the loopback interface only, behind a random password that only its owner reads', async () => {
  const { url, folder } = await start();
  expect(new URL(url).hostname).toBe('127.0.0.1');
  const [settings] = await query(url, `SELECT current_setting('listen_addresses') AS addresses`);
  expect(settings).toEqual({ addresses: '127.0.0.1' });
  const { password } = new URL(url);
  expect(readFileSync(join(folder, 'password'), 'utf8').trim()).toBe(password);
  expect(password.length).toBeGreaterThanOrEqual(32);
  expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
  const stranger = new URL(url);
  stranger.password = 'guess';
  await expect(query(stranger.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
});

test('what was written is there after a stop and a start, also one that was broken off while setting up', async () => {
  const unfinished = join(dataDir, 'postgres', 'cluster.unfinished');
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'PG_VERSION'), 'half');
  const first = await start();
  await query(first.url, 'CREATE TABLE kept AS SELECT 967 AS flats');
  await first.stop();
  await expect(query(first.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  const second = await start();
  expect(await query(second.url, 'SELECT flats FROM kept')).toEqual([{ flats: 967 }]);
});

test('a second start on the folder is refused in a sentence, and the first goes on', async () => {
  const { url } = await start();
  await expect(startEmbeddedDatabase({ dataDir })).rejects.toThrow(
    `The data folder ${dataDir} is already in use by process ${process.pid}. Stop that one, or set DATA_DIR.`,
  );
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('of two starts at the same moment one gets the folder', async () => {
  const results = await Promise.allSettled([start(), start()]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('another process is named as the owner; killed, it leaves an orphan that the next start stops', async () => {
  const { child, url } = await startElsewhere();
  await query(url, 'CREATE TABLE kept AS SELECT 350 AS flats');
  await expect(startEmbeddedDatabase({ dataDir })).rejects.toThrow(`in use by process ${child.pid}`);

  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await query(url, 'SELECT flats FROM kept')).toEqual([{ flats: 350 }]);

  const lines: string[] = [];
  const recovered = await start((line) => lines.push(line));
  expect(lines).toEqual([
    expect.stringMatching(/^Stopped the database server that an earlier run left behind/),
  ]);
  expect(await query(recovered.url, 'SELECT flats FROM kept')).toEqual([{ flats: 350 }]);
  await expect(query(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
});

test('a process that ends without stopping takes its server along', async () => {
  const { child, url, folder } = await startElsewhere();
  child.stdin?.write('end');
  await once(child, 'exit');
  const note = join(folder, 'cluster', 'postmaster.pid');
  await expect.poll(() => existsSync(note), { timeout: 20_000 }).toBe(false);
  await expect(query(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
});

test('a note about a process that is no server of this folder is not believed', async () => {
  const first = await start();
  await first.stop();
  const note = join(first.folder, 'cluster', 'postmaster.pid');
  writeFileSync(note, `${process.pid}\n${join(first.folder, 'cluster')}\n0\n1\n\n127.0.0.1\n`);
  const second = await start();
  expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a server that cannot start says why', async () => {
  const first = await start();
  await first.stop();
  await expect(
    startEmbeddedDatabase({ dataDir, settings: { ...FAST, shared_buffers: 'plenty' } }),
  ).rejects.toThrow('invalid value for parameter "shared_buffers": "plenty"');
});

test.runIf(process.getuid?.() === 0)(
  'for root, a folder closed to the server’s account is replaced by an open one, and the operator told',
  async () => {
    chmodSync(dataDir, 0o700);
    const lines: string[] = [];
    const { url, folder } = await start((line) => lines.push(line));
    expect(folder.startsWith(dataDir)).toBe(false);
    expect(lines).toEqual([
      `${join(dataDir, 'postgres')} is closed to the database server's account, so its files are in ${folder}.`,
    ]);
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  },
);

async function start(log?: (line: string) => void): Promise<EmbeddedDatabase> {
  const database = await startEmbeddedDatabase({ dataDir, settings: FAST, ...(log && { log }) });
  stack.defer(() => rmSync(database.folder, { recursive: true, force: true }));
  stack.defer(database.stop);
  return database;
}

/** Starts the database in a process of its own, which ends when it reads anything. */
async function startElsewhere(): Promise<{ child: ChildProcess; url: string; folder: string }> {
  const program = `
    import { startEmbeddedDatabase } from ${JSON.stringify(new URL('start-embedded-database.ts', import.meta.url))};
    const { url, folder } = await startEmbeddedDatabase({ dataDir: process.argv[1], settings: { fsync: 'off' } });
    process.stdout.write(JSON.stringify({ url, folder }));
    process.stdin.once('data', () => process.exit());`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  stack.defer(() => void child.kill('SIGKILL'));
  const [answer] = await once(child.stdout, 'data');
  return { child, ...Started.parse(JSON.parse(String(answer))) };
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  // A server that stops cuts its connections off; the query says so itself.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
