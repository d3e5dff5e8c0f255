import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/create-test-database.ts';
import { CATALOGUE_FOLDER } from '../load-catalogue.ts';
import { TABLES, type TableName } from '../reading/tables.ts';
import type { CatalogueRows } from './catalogue-rows.ts';
import { findCatalogueRows } from './find-catalogue-rows.ts';
import { findNewProblems } from './find-new-problems.ts';
import { lockCatalogue } from './lock-catalogue.ts';
import { writeCatalogueRows } from './write-catalogue-rows.ts';

let database: TestDatabase;
let stored: CatalogueRows;
beforeAll(async () => {
  database = await createTestDatabase({ catalogue: true });
  stored = await findCatalogueRows(database.db);
});
afterAll(() => database.drop());

const FIGURES = ['observations', 'planVersions'];
const NAMES = (Object.keys(TABLES) as TableName[]).filter((name) => !FIGURES.includes(name));

/** Order within a file says nothing where rows have keys and no places. */
const asSet = (rows: readonly object[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).toSorted())).toSorted();

test.each(NAMES)('the database says every row of the files again: %s', (name) => {
  const rows: object[] = parse(readFileSync(join(CATALOGUE_FOLDER, TABLES[name].file)), { columns: true });
  expect(asSet(stored[name])).toEqual(asSet(rows));
});

test('a list keeps its order', () => {
  const rows: { relation: string }[] = parse(readFileSync(join(CATALOGUE_FOLDER, 'relations.csv')), {
    columns: true,
  });
  expect(stored.relations.map(({ relation }) => relation)).toEqual(rows.map(({ relation }) => relation));
});

const rename = (kk: string): CatalogueRows => ({
  ...stored,
  areas: stored.areas.map((row) => (row.kato === '751210000' ? { ...row, name_kk: kk } : row)),
});

test('only what an edit changed is written', async () => {
  const after = rename('Алатау');
  expect(findNewProblems(stored, after)).toEqual([]);
  const written = await database.db.$transaction(async (tx) => {
    await lockCatalogue(tx);
    return writeCatalogueRows(tx, stored, after);
  });
  expect(written).toBe(1);
  expect(await findCatalogueRows(database.db)).toEqual(after);
});

test('a row that an edit makes wrong is named with its rule; what was wrong before is not told again', () => {
  const wrong = rename(' ');
  expect(findNewProblems(stored, wrong)).toMatchObject([
    { table: 'areas', row: { kato: '751210000' }, column: 'name_kk' },
  ]);
  expect(findNewProblems(wrong, wrong)).toEqual([]);
  const headless = {
    ...stored,
    units: stored.units.filter(({ unit_measure }) => unit_measure !== 'PERCENT'),
  };
  expect(new Set(findNewProblems(stored, headless).map(({ rule }) => rule))).toEqual(
    new Set(['UNKNOWN_CODE']),
  );
});
