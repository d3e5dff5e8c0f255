import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE_NAME, openCluster } from './cluster.ts';
import { lockFolder } from './owner-lock.ts';
import { startServer } from './server.ts';
import { findServerAccount } from './server-account.ts';
import { makeReachableFolder } from './server-home.ts';
import { findServerPrograms } from './server-programs.ts';
import { stopOrphan } from './stop-orphan.ts';

/** What an embedded database is started with. */
export type EmbeddedDatabaseOptions = {
  /** Folder that holds the figures between starts; made if missing. */
  dataDir: string;
  /** PostgreSQL settings by name, e.g. `fsync` = `off` for tests. */
  settings?: Readonly<Record<string, string>>;
  /** Told what the operator should know, a sentence at a time. */
  log?: (line: string) => void;
};

/** A running embedded database. */
export type EmbeddedDatabase = {
  /** Connection string, with the password. */
  url: string;
  /** Folder of the server's files: under `dataDir`, or where the server's account can reach one. */
  folder: string;
  /** Stops the server and gives the folder back. */
  stop: () => Promise<void>;
};

/**
 * Starts PostgreSQL on a data folder, setting it up the first time. A server that a killed process left behind is
 * stopped first. The server ends with this process.
 * @throws DataFolderInUseError when another process owns the folder
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  mkdirSync(options.dataDir, { recursive: true });
  const dataDir = realpathSync(options.dataDir);
  const unlock = await lockFolder(dataDir);
  try {
    const { port, password, folder, stop } = await startOwned(dataDir, options);
    return {
      url: `postgresql://${DATABASE_NAME}:${password}@127.0.0.1:${port}/${DATABASE_NAME}`,
      folder,
      stop: async () => {
        await stop();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function startOwned(
  dataDir: string,
  { settings = {}, log = () => undefined }: EmbeddedDatabaseOptions,
) {
  const account = findServerAccount();
  const wished = join(dataDir, 'postgres');
  const folder = makeReachableFolder(wished, account);
  if (folder !== wished)
    log(`${wished} is closed to the database server's account, so its files are in ${folder}.`);
  const programs = await findServerPrograms(account);
  const cluster = await openCluster(folder, programs, account, { durable: settings.fsync !== 'off' });
  const orphan = await stopOrphan(cluster.folder);
  if (orphan !== null)
    log(`Stopped the database server that an earlier run left behind (process ${orphan}).`);
  const server = await startServer(cluster, programs, account, settings);
  return { port: server.port, stop: server.stop, password: cluster.password, folder };
}
