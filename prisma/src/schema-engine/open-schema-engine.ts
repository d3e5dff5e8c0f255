import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { loadEngine } from './load-engine.ts';
import { MigrationAdapter } from './migration-adapter.ts';
import { readSchema } from './read-migrations.ts';

/** No table is managed by anybody else. */
export const NO_FILTER = { externalTables: [], externalEnums: [] };

/**
 * Opens Prisma's schema engine on a database. The caller frees it.
 * @param url connection string of the database that migrations apply to
 */
export async function openSchemaEngine(url: string): Promise<SchemaEngine> {
  const engine = await loadEngine();
  const schema = readSchema().files.map(({ path, content }): [string, string] => [path, content]);
  return engine.new(
    { datamodels: schema },
    ignoreLog,
    bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(url)),
  );
}

/** The engine's log repeats what its answers and errors say. */
function ignoreLog(): void {}
