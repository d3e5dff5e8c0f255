import pg from 'pg';
import { readMigrations } from './schema-engine/read-migrations.ts';
import { NO_FILTER, withSchemaEngine } from './schema-engine/with-schema-engine.ts';

/** Any number that nothing else in this database locks. */
const MIGRATION_LOCK = 2_021_053_101;

/**
 * Applies the migrations that a database still lacks; a database that lacks none is left as it is. Starts that happen
 * at the same time wait for each other. Writes Prisma's own `_prisma_migrations`, so `prisma migrate deploy` may take
 * over at any time.
 * @param url connection string
 * @returns names of the migrations applied now, oldest first
 * @throws Error with the engine's words when a migration fails or the history was edited
 */
export async function migrate(url: string): Promise<string[]> {
  const lock = new pg.Client({ connectionString: url });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await applyMigrations(url);
  } finally {
    // Ending the session gives the lock back.
    await lock.end();
  }
}

function applyMigrations(url: string): Promise<string[]> {
  return withSchemaEngine(url, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: readMigrations(),
      filters: NO_FILTER,
    });
    return appliedMigrationNames;
  });
}
