import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { ServerAccount } from './server-account.ts';
import type { ServerPrograms } from './server-programs.ts';

/** Name of the server's superuser and of the database. */
export const DATABASE_NAME = 'korsetkish';

/** The files of one database server. */
export type Cluster = {
  /** PostgreSQL's own folder. */
  folder: string;
  /** Password of the superuser, random, readable by its owner only. */
  password: string;
  /** Where the server writes its log; begins anew with each start. */
  log: string;
};

/**
 * Opens the cluster in a folder, making it at first. Making can be broken off at any moment: an unfinished cluster has
 * another name and is thrown away by the next start.
 * @param options.durable false: need not survive a power cut, and is made several times faster
 */
export async function openCluster(
  home: string,
  programs: ServerPrograms,
  account: ServerAccount | null,
  { durable }: { durable: boolean },
): Promise<Cluster> {
  const folder = join(home, 'cluster');
  const passwordFile = join(home, 'password');
  if (!existsSync(folder)) {
    const unfinished = join(home, 'cluster.unfinished');
    rmSync(unfinished, { recursive: true, force: true });
    writePassword(passwordFile, account);
    mkdirSync(unfinished, { mode: 0o700 });
    giveTo(account, unfinished);
    const options = durable ? [] : ['--no-sync'];
    await runInitdb(programs.initdb, unfinished, [`--pwfile=${passwordFile}`, ...options], account);
    renameSync(unfinished, folder);
  }
  return { folder, password: readFileSync(passwordFile, 'utf8').trim(), log: join(home, 'server.log') };
}

function writePassword(file: string, account: ServerAccount | null): void {
  rmSync(file, { force: true });
  writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  giveTo(account, file);
}

function giveTo(account: ServerAccount | null, path: string): void {
  if (account) chownSync(path, account.uid, account.gid);
}

/**
 * PostgreSQL's built-in locale sorts by code point but knows the case of Kazakh letters, the same on every platform and
 * for ever; a locale of the system would change under the indexes with its next update. People's order comes from
 * `Intl.Collator('kk')`.
 */
async function runInitdb(
  initdb: string,
  folder: string,
  options: readonly string[],
  account: ServerAccount | null,
): Promise<void> {
  const child = spawn(
    initdb,
    [
      `--pgdata=${folder}`,
      `--username=${DATABASE_NAME}`,
      ...options,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ],
    { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const [complaint, code] = await Promise.all([
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve)),
  ]);
  if (code !== 0) throw new Error(`PostgreSQL could not be set up in ${folder}: ${complaint.trim()}`);
}
