import {
  createDatabase,
  type Database,
  DataFolderInUseError,
  loadCatalogue,
  migrate,
  startEmbeddedDatabase,
} from '@korsetkish/prisma';
import type { Logger } from 'pino';
import * as z from 'zod';
import type { Environment } from './read-environment.ts';
import { reasonOf, StartupError } from './startup-error.ts';

/** `host:5432/database`, without the user and the password of the connection string. */
function addressOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

async function startEmbedded(
  { DATA_DIR }: Environment,
  logger: Logger,
  stack: AsyncDisposableStack,
): Promise<string> {
  try {
    const embedded = await startEmbeddedDatabase({ dataDir: DATA_DIR, log: (line) => logger.warn(line) });
    stack.defer(embedded.stop);
    return embedded.url;
  } catch (error) {
    const reason = reasonOf(error);
    throw new StartupError(
      (messages) =>
        error instanceof DataFolderInUseError
          ? messages.dataFolderInUse(DATA_DIR)
          : messages.embeddedDatabaseFailed(DATA_DIR, reason),
      { cause: error },
    );
  }
}

const RefusedConnection = z.object({
  meta: z.object({ driverAdapterError: z.object({ cause: z.object({ originalMessage: z.string() }) }) }),
});

/** What the database server itself says against a connection; null when no server answered. */
function serverReasonOf(error: unknown): string | null {
  const refused = RefusedConnection.safeParse(error);
  return refused.success ? refused.data.meta.driverAdapterError.cause.originalMessage : null;
}

/** A database that is there, at this version's tables, with the catalogue loaded. */
export type OpenedDatabase = {
  db: Database;
  /** Its connection string, with the password. */
  url: string;
};

async function connect(url: string, stack: AsyncDisposableStack): Promise<Database> {
  const db = createDatabase(url);
  stack.defer(() => db.$disconnect());
  try {
    await db.$queryRaw`SELECT 1`;
    return db;
  } catch (error) {
    const reason = serverReasonOf(error);
    const address = addressOf(url);
    throw new StartupError(
      (messages) =>
        reason === null ? messages.databaseUnreachable(address) : messages.databaseRefuses(address, reason),
      { cause: error },
    );
  }
}

/**
 * Opens the database of DATABASE_URL, or the embedded one, at this version's tables and with the catalogue loaded.
 * @param stack takes what has to be closed again, also when a later step fails
 * @throws StartupError
 */
export async function openDatabase(
  environment: Environment,
  logger: Logger,
  stack: AsyncDisposableStack,
): Promise<OpenedDatabase> {
  const url = environment.DATABASE_URL ?? (await startEmbedded(environment, logger, stack));
  const db = await connect(url, stack);
  await migrate(url).catch((error: unknown) => {
    throw new StartupError((messages) => messages.migrationFailed(reasonOf(error)), { cause: error });
  });
  const { CATALOGUE_DIR: folder } = environment;
  const { editedHere } = await loadCatalogue(db, folder === undefined ? {} : { folder }).catch(
    (error: unknown) => {
      throw new StartupError((messages) => messages.catalogueRefused(reasonOf(error)), { cause: error });
    },
  );
  if (editedHere > 0) {
    logger.info(`${editedHere} rows of the catalogue were edited in the product and stay as they are there.`);
  }
  return { db, url };
}
