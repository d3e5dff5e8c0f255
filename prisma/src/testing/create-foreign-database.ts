import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, chownSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { type Cluster, DATABASE_NAME } from '../embedded/cluster.ts';
import { startServer } from '../embedded/server.ts';
import { findServerAccount, type ServerAccount } from '../embedded/server-account.ts';
import { runOnServer, urlOfDatabase } from './test-server.ts';

/** An empty database on a server that DATABASE_URL may name. */
export type ForeignDatabase = {
  url: string;
  /** False: the machine has no PostgreSQL of its own, and this is the embedded one of the tests. */
  isSystems: boolean;
};

/** The oldest PostgreSQL that the product promises to run on. */
const OLDEST_MAJOR = 14;

/** Where Debian, Red Hat and Homebrew put PostgreSQL, each major version beside the others. */
const PLACES = [
  '/usr/lib/postgresql/*/bin/postgres',
  '/usr/pgsql-*/bin/postgres',
  '/opt/homebrew/opt/postgresql@*/bin/postgres',
  '/usr/local/opt/postgresql@*/bin/postgres',
];

/**
 * Makes an empty database on the oldest supported PostgreSQL that is installed on this machine, started for the purpose,
 * or, where none is, on the tests' own embedded one.
 * @param stack takes the server and its files
 */
export async function createForeignDatabase(stack: AsyncDisposableStack): Promise<ForeignDatabase> {
  const postgres = findSystemPostgres();
  if (postgres !== null) return { url: await startSystemServer(postgres, stack), isSystems: true };
  const serverUrl = inject('testServerUrl');
  const name = `korsetkish_test_${randomUUID()}`;
  await runOnServer(serverUrl, `CREATE DATABASE "${name}" TEMPLATE template0`);
  stack.defer(() => runOnServer(serverUrl, `DROP DATABASE "${name}" WITH (FORCE)`));
  return { url: urlOfDatabase(serverUrl, name), isSystems: false };
}

/** Path of the server's program; null when there is none that is new enough. */
function findSystemPostgres(): string | null {
  const supported = globSync(PLACES)
    .map((program) => ({ program, major: majorOf(program) }))
    .filter(({ major }) => major >= OLDEST_MAJOR)
    .toSorted((a, b) => a.major - b.major);
  return supported[0]?.program ?? null;
}

function majorOf(postgres: string): number {
  const printed = execFileSync(postgres, ['--version'], { encoding: 'utf8' });
  return Number(/PostgreSQL\) (\d+)/.exec(printed)?.[1]);
}

async function startSystemServer(postgres: string, stack: AsyncDisposableStack): Promise<string> {
  const account = findServerAccount();
  const programs = { postgres, initdb: join(dirname(postgres), 'initdb') };
  const cluster = makeCluster(programs.initdb, account, stack);
  const { port, stop } = await startServer(cluster, programs, account, { fsync: 'off' });
  stack.defer(stop);
  return `postgresql://${DATABASE_NAME}:${cluster.password}@127.0.0.1:${port}/${DATABASE_NAME}`;
}

/** As an administrator would: the embedded one's options name a locale that older versions do not know. */
function makeCluster(initdb: string, account: ServerAccount | null, stack: AsyncDisposableStack): Cluster {
  const home = mkdtempSync(join(tmpdir(), 'korsetkish-foreign-'));
  stack.defer(() => rmSync(home, { recursive: true }));
  chmodSync(home, 0o755);
  const password = randomBytes(24).toString('base64url');
  const [passwordFile, folder] = [join(home, 'password'), join(home, 'cluster')];
  writeFileSync(passwordFile, password);
  mkdirSync(folder, { mode: 0o700 });
  if (account) for (const path of [passwordFile, folder]) chownSync(path, account.uid, account.gid);
  const login = [`--username=${DATABASE_NAME}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  execFileSync(initdb, [`--pgdata=${folder}`, ...login, '--encoding=UTF8', '--no-locale', '--no-sync'], {
    ...account,
    cwd: folder,
    stdio: 'pipe',
  });
  return { folder, password, log: join(home, 'server.log') };
}
