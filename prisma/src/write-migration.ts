/** Writes the migration that schema.prisma needs. Run by `pnpm --filter @korsetkish/prisma migration <name>`. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from './embedded/start-embedded-database.ts';
import { diffMigrations } from './schema-engine/diff-migrations.ts';
import { MIGRATIONS_FOLDER } from './schema-engine/read-migrations.ts';

const name = process.argv[2] ?? '';
if (/^[a-z][a-z0-9_]*$/.test(name)) await writeMigration(name);
else fail('Give the migration a name: small letters, digits and underscores, saying what changes.');

async function writeMigration(name: string): Promise<void> {
  const script = await diffOnServerOfItsOwn();
  if (script === null) return fail('The migrations already give schema.prisma: nothing to write.');
  const moment = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = join(MIGRATIONS_FOLDER, `${moment}_${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'migration.sql'), script);
  process.stdout.write(`Wrote ${folder}. Read it, and add by hand what Prisma cannot say.\n`);
}

async function diffOnServerOfItsOwn(): Promise<string | null> {
  const dataDir = mkdtempSync(join(tmpdir(), 'korsetkish-migration-'));
  chmodSync(dataDir, 0o755);
  try {
    const { url, folder, stop } = await startEmbeddedDatabase({ dataDir });
    try {
      return await diffMigrations(url);
    } finally {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
