import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createDatabase,
  type Database,
  loadCatalogue,
  migrate,
  startEmbeddedDatabase,
} from '@korsetkish/prisma';

/** A database of its own with the catalogue loaded, gone when `stack` is disposed of. */
export async function openBenchDatabase(stack: AsyncDisposableStack): Promise<Database> {
  const dataDir = mkdtempSync(join(tmpdir(), 'korsetkish-bench-'));
  stack.defer(() => rmSync(dataDir, { recursive: true, force: true }));
  const embedded = await startEmbeddedDatabase({ dataDir, settings: { fsync: 'off' } });
  stack.defer(embedded.stop);
  await migrate(embedded.url);
  const db = createDatabase(embedded.url);
  stack.defer(() => db.$disconnect());
  await loadCatalogue(db);
  return db;
}
