import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { createDatabase, type Database } from '../create-database.ts';
import { runOnServer, urlOfDatabase } from './test-server.ts';

/** A database of one test file's own. */
export type TestDatabase = { db: Database; url: string; drop: () => Promise<void> };

/**
 * Clones a private database, in some ten milliseconds; `drop` it in `afterAll`. The project's config must name
 * `@korsetkish/prisma/testing/global-setup` as its `globalSetup`.
 * @param options.catalogue true: with the published catalogue loaded; false: tables only
 */
export async function createTestDatabase(options: { catalogue: boolean }): Promise<TestDatabase> {
  const serverUrl = inject('testServerUrl');
  const templates = inject('testTemplates');
  const template = options.catalogue ? templates.loaded : templates.migrated;
  const name = `korsetkish_test_${randomUUID()}`;
  await runOnServer(serverUrl, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  const url = urlOfDatabase(serverUrl, name);
  const db = createDatabase(url);
  return {
    db,
    url,
    drop: async () => {
      await db.$disconnect();
      await runOnServer(serverUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    },
  };
}
