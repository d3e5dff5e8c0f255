import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OLDEST_MAJOR, resolveOldestPostgres } from '@korsetkish/oldest-postgres';
import { inject } from 'vitest';
import { type Cluster, DATABASE_NAME } from '../embedded/cluster.ts';
import { startServer } from '../embedded/server.ts';
import { findServerAccount, type ServerAccount } from '../embedded/server-account.ts';
import { findServerPrograms } from '../embedded/server-programs.ts';
import { runOnServer, urlOfDatabase } from './test-server.ts';

/** An empty database on a server that DATABASE_URL may name. */
export type ForeignDatabase = {
  url: string;
  /** The version that the server must be of; null: any, for the platform has only the embedded one of the tests. */
  major: number | null;
};

/**
 * Makes an empty database on the oldest supported PostgreSQL, started for the purpose, or, on a platform that it is not
 * held for, on the tests' own embedded one.
 * @param stack takes the server and its files
 * @throws Error when the oldest PostgreSQL should be there and is not installed
 */
export async function createForeignDatabase(stack: AsyncDisposableStack): Promise<ForeignDatabase> {
  const oldest = resolveOldestPostgres();
  if (oldest !== null) return { url: await startOldestServer(oldest, stack), major: OLDEST_MAJOR };
  const serverUrl = inject('testServerUrl');
  const name = `korsetkish_test_${randomUUID()}`;
  await runOnServer(serverUrl, `CREATE DATABASE "${name}" TEMPLATE template0`);
  stack.defer(() => runOnServer(serverUrl, `DROP DATABASE "${name}" WITH (FORCE)`));
  return { url: urlOfDatabase(serverUrl, name), major: null };
}

async function startOldestServer(entry: string, stack: AsyncDisposableStack): Promise<string> {
  const account = findServerAccount();
  const programs = await findServerPrograms(account, entry);
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
