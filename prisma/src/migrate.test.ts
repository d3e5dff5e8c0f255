import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
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

/** An indicator from before there were groups. */
const HELD_BEFORE = `
  INSERT INTO direction (code, position, name_kk, name_ru) VALUES ('YOUTH', 4, 'Жастар', 'Молодёжь');
  INSERT INTO unit_measure (code, name_kk, name_ru_one, name_ru_few, name_ru_many, name_en)
    VALUES ('PERSONS', 'адам', 'человек', 'человека', 'человек', 'persons');
  INSERT INTO indicator
    (code, position, direction, name_kk, name_ru, measure, unit_measure, polarity, headline, over_areas, over_time)
    VALUES ('POPULATION', 1, 'YOUTH', 'Халық', 'Население', 'STOCK', 'PERSONS', 'NEUTRAL', true, 'SUM', 'LAST');`;

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

test('a database that holds indicators already gets a group for each, until its catalogue is loaded again', async () => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query('BEGIN; DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
    for (const { path } of readMigrations().migrationDirectories) {
      if (path.endsWith('_notes_and_groups')) await client.query(HELD_BEFORE);
      await client.query(readFileSync(join(MIGRATIONS_FOLDER, path, 'migration.sql'), 'utf8'));
    }
    const { rows } = await client.query(
      'SELECT g.code, g.direction, g.name_ru FROM indicator i JOIN indicator_group g ON g.code = i."group"',
    );
    expect(rows).toEqual([{ code: 'YOUTH', direction: 'YOUTH', name_ru: 'Молодёжь' }]);
  } finally {
    await client.query('ROLLBACK');
    await client.end();
  }
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
