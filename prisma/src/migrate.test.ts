import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { diffMigrations } from './schema-engine/diff-migrations.ts';
import { MIGRATIONS_FOLDER, readMigrations, readSchema } from './schema-engine/read-migrations.ts';
import { createTestDatabase, type TestDatabase } from './testing/create-test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ catalogue: false });
});
afterAll(() => database.drop());

type Applied = { migration_name: string; checksum: string; finished: boolean };

const findApplied = () => database.db.$queryRaw<Applied[]>`
  SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations ORDER BY migration_name`;

test('migrations give exactly the tables of schema.prisma', async () => {
  expect(await diffMigrations(database.url)).toBeNull();
});

test('a column that schema.prisma has and the migrations lack is found', async () => {
  const files = readSchema().files.map(({ path, content }) => ({
    path,
    content: content.replace('model Source {', 'model Source {\n  pages Int?'),
  }));
  expect(await diffMigrations(database.url, { files })).toContain('ADD COLUMN     "pages" INTEGER');
});

test('the history is the one that `prisma migrate deploy` writes: name and SHA-256 of each file', async () => {
  const expected = readMigrations().migrationDirectories.map(({ path }) => ({
    migration_name: path,
    checksum: createHash('sha256')
      .update(readFileSync(join(MIGRATIONS_FOLDER, path, 'migration.sql')))
      .digest('hex'),
    finished: true,
  }));
  expect(await findApplied()).toEqual(expected);
});

test('a second run applies nothing', async () => {
  const before = await findApplied();
  expect(await migrate(database.url)).toEqual([]);
  expect(await findApplied()).toEqual(before);
});

test('of three starts at the same moment one applies, and all succeed', async () => {
  await database.db.$executeRaw`DROP SCHEMA public CASCADE`;
  await database.db.$executeRaw`CREATE SCHEMA public`;
  const applied = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
  const names = readMigrations().migrationDirectories.map(({ path }) => path);
  expect(applied.toSorted((a, b) => a.length - b.length)).toEqual([[], [], names]);
});
