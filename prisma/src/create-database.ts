import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../generated/client.ts';

/** The typed door to the database. */
export type Database = PrismaClient;

/** How long a new connection may take before it counts as failed, in milliseconds. */
const CONNECT_WITHIN = 10_000;

/**
 * Opens a pool of connections; nothing is sent until the first query. Close it with `$disconnect()`.
 *
 * Statements stay unnamed (no `statementNameGenerator`), so PostgreSQL plans each with its real parameters. A named
 * one would drift to a generic plan, which was measured eight times slower on the pivot.
 * @param url connection string of PostgreSQL 14 or newer
 */
export function createDatabase(url: string): Database {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN }),
  });
}
