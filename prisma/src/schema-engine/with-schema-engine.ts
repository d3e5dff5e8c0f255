import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { loadEngine } from './load-engine.ts';
import { MigrationAdapter } from './migration-adapter.ts';
import { readSchema } from './read-migrations.ts';

/** No table is managed by anybody else. */
export const NO_FILTER = { externalTables: [], externalEnums: [] };

/**
 * Lets `use` work with Prisma's schema engine on a database, and closes engine and connections after it.
 * @param url connection string of the database that migrations apply to
 */
export async function withSchemaEngine<Result>(
  url: string,
  use: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  const Engine = await loadEngine();
  const datamodels = readSchema().files.map(({ path, content }): [string, string] => [path, content]);
  const adapter = new MigrationAdapter(url);
  try {
    const engine = await Engine.new({ datamodels }, ignoreLog, bindMigrationAwareSqlAdapterFactory(adapter));
    try {
      return await use(engine);
    } finally {
      engine.free();
    }
  } finally {
    await adapter.end();
  }
}

/** The engine's log repeats what its answers and errors say. */
function ignoreLog(): void {}
