import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import getPort from 'get-port';
import pg from 'pg';
import { type Cluster, DATABASE_NAME } from './cluster.ts';
import type { ServerAccount } from './server-account.ts';
import type { ServerPrograms } from './server-programs.ts';

/** A running server. */
export type Server = { port: number; stop: () => Promise<void> };

/** Starts that lose their port to another program between finding and opening it. */
const ATTEMPTS = 3;
const START_WITHIN_MS = 60_000;

/**
 * Starts the server on a free port of the loopback interface and waits until it answers.
 * @param settings PostgreSQL settings, by name
 * @throws Error with the end of the server's log when it does not come up
 */
export async function startServer(
  cluster: Cluster,
  programs: ServerPrograms,
  account: ServerAccount | null,
  settings: Readonly<Record<string, string>>,
): Promise<Server> {
  for (let attempt = 1; ; attempt++) {
    const port = await getPort({ host: '127.0.0.1' });
    const child = spawnServer(cluster, programs, account, { ...settings, port: `${port}` });
    if (await comesUp(child, cluster, port)) return { port, stop: stopper(child) };
    if (attempt === ATTEMPTS) throw new Error(`The embedded PostgreSQL did not start: ${lastWords(cluster)}`);
  }
}

function spawnServer(
  cluster: Cluster,
  programs: ServerPrograms,
  account: ServerAccount | null,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  const fixed = { listen_addresses: '127.0.0.1', unix_socket_directories: '', lc_messages: 'C' };
  const words = Object.entries({ ...fixed, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const log = openSync(cluster.log, 'w', 0o600);
  try {
    return spawn(programs.postgres, ['-D', cluster.folder, ...words], {
      ...account,
      cwd: cluster.folder,
      // A group of its own: Ctrl-C reaches this process only, which answers its last requests before it stops the server.
      detached: true,
      stdio: ['ignore', log, log],
    });
  } finally {
    closeSync(log);
  }
}

/** False when the server ends instead of answering. */
async function comesUp(child: ChildProcess, cluster: Cluster, port: number): Promise<boolean> {
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = error;
  });
  const giveUpAt = Date.now() + START_WITHIN_MS;
  while (!failure && child.exitCode === null && child.signalCode === null) {
    if (await answers(cluster, port)) return true;
    if (Date.now() > giveUpAt) {
      child.kill('SIGKILL');
      throw new Error(`The embedded PostgreSQL is silent for a minute: ${lastWords(cluster)}`);
    }
    await sleep(50);
  }
  if (failure) throw failure;
  return false;
}

async function answers(cluster: Cluster, port: number): Promise<boolean> {
  const client = new pg.Client({ ...loginOf(cluster, port), database: 'postgres' });
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE_NAME]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE_NAME}`);
    return true;
  } catch (error) {
    if (isStillStarting(error)) return false;
    throw error;
  } finally {
    await client.end();
  }
}

function loginOf({ password }: Cluster, port: number): pg.ClientConfig {
  return { host: '127.0.0.1', port, user: DATABASE_NAME, password };
}

/** Refused: not listening yet. 57P03: listening, not ready. */
function isStillStarting(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === '57P03';
}

function stopper(child: ChildProcess): () => Promise<void> {
  // SIGINT is PostgreSQL's fast shutdown: open transactions roll back, everything committed is on disk.
  const interrupt = () => void child.kill('SIGINT');
  process.once('exit', interrupt);
  child.unref();
  return async () => {
    process.off('exit', interrupt);
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.ref();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    interrupt();
    await ended;
  };
}

function lastWords({ log }: Cluster): string {
  return readFileSync(log, 'utf8').trim().split('\n').slice(-5).join(' | ');
}
