import type { SchemasContainer } from '@prisma/schema-engine-wasm';
import { readMigrations, readSchema } from './read-migrations.ts';
import { NO_FILTER, withSchemaEngine } from './with-schema-engine.ts';

/** What the engine's answer says when `exitCode` was asked for and there is a difference. */
const DIFFERENT = 2;

/**
 * Finds what the migrations still lack of a schema. What is written by hand in them (checks, partial indexes, triggers)
 * is invisible to Prisma and no difference.
 * @param url any database of a server on which databases may be made; the migrations are tried out on a new one
 * @param schema schema.prisma unless given
 * @returns SQL that a new migration needs; null when the migrations already give the schema
 */
export function diffMigrations(url: string, schema: SchemasContainer = readSchema()): Promise<string | null> {
  return withSchemaEngine(url, async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...readMigrations() },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    });
    return exitCode === DIFFERENT ? stdout : null;
  });
}
