import { afterAll, beforeEach, expect, test } from 'vitest';
import { copyCatalogue } from '../testing/copy-catalogue.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { loadCatalogue } from './load-catalogue.ts';

const copy = copyCatalogue();
afterAll(copy.remove);

let database: TestDatabase;
beforeEach(async () => {
  copy.restore();
  await database?.drop();
  database = await createTestDatabase({ catalogue: true });
});
afterAll(() => database.drop());

const load = () => loadCatalogue(database.db, { folder: copy.folder });

const ALATAU = { code: '751210000' };

const renameAlatau = (nameKk: string) => database.db.refArea.update({ where: ALATAU, data: { nameKk } });

const findAlatau = () => database.db.refArea.findUniqueOrThrow({ where: ALATAU });

const listCodes = async (dimensionCode: string) => {
  const codes = await database.db.code.findMany({ where: { dimensionCode }, orderBy: { position: 'asc' } });
  return codes.map(({ code }) => code);
};

test('a row that was edited in the product stays as it is, and is counted at every start', async () => {
  await renameAlatau('Алатау');
  expect(await load()).toMatchObject({ revision: null, rows: 0, editedHere: 1 });
  expect(await load()).toMatchObject({ revision: null, rows: 0, editedHere: 1 });
  expect(await findAlatau()).toMatchObject({ nameKk: 'Алатау' });
});

test('it stays also when the files say something else since, while other rows follow the files', async () => {
  await renameAlatau('Алатау');
  copy.edit('areas.csv', 'Алатау ауданы', 'Алатау аудан');
  copy.edit('areas.csv', 'Абай облысы', 'Абай өңірі');
  expect(await load()).toMatchObject({ rows: 1, editedHere: 1 });
  expect(await findAlatau()).toMatchObject({ nameKk: 'Алатау' });
  expect(await database.db.refArea.findUnique({ where: { code: '100000000' } })).toMatchObject({
    nameKk: 'Абай өңірі',
  });
});

test('what was edited to what the files came to say is edited no more, and follows them again', async () => {
  await renameAlatau('Алатау аудан');
  copy.edit('areas.csv', 'Алатау ауданы', 'Алатау аудан');
  expect(await load()).toMatchObject({ rows: 0, editedHere: 0 });
  copy.edit('areas.csv', 'Алатау аудан', 'Алатау');
  expect(await load()).toMatchObject({ rows: 1, editedHere: 0 });
  expect(await findAlatau()).toMatchObject({ nameKk: 'Алатау' });
});

test('a note of the product stays, one that was removed there does not come back', async () => {
  const { db } = database;
  const [first] = await db.note.findMany({ orderBy: { position: 'asc' }, take: 1 });
  if (!first) throw new Error('there are no notes');
  await db.note.delete({ where: { code: first.code } });
  await db.note.create({ data: { ...first, code: 'OUR_OWN', position: 1 } });
  expect(await load()).toMatchObject({ rows: 0, editedHere: 1 });
  copy.editLines('notes.csv', (lines) => lines.slice(0, -1));
  await load();
  expect(await db.note.findUnique({ where: { code: 'OUR_OWN' } })).not.toBeNull();
  expect(await db.note.findUnique({ where: { code: first.code } })).toBeNull();
});

test('codes of the product stand behind those that the files add', async () => {
  const { db } = database;
  const before = await listCodes('OUTCOME');
  await db.code.create({
    data: {
      dimensionCode: 'OUTCOME',
      code: 'OUR_OWN',
      position: before.length + 1,
      nameKk: 'Өз коды',
      nameRu: 'Свой код',
    },
  });
  expect(await load()).toMatchObject({ rows: 0 });
  copy.editLines('codelists.csv', ([heading = '', ...rest]) => [
    heading,
    'OUTCOME,FROM_FILES,,Из файлов,Файлдардан,',
    ...rest,
  ]);
  await load();
  expect(await listCodes('OUTCOME')).toEqual(['FROM_FILES', ...before, 'OUR_OWN']);
});

test('an order that was changed in the product stays, and what the files add stands behind', async () => {
  const { db } = database;
  const [first = '', second = '', ...rest] = await listCodes('OUTCOME');
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SET CONSTRAINTS ALL DEFERRED`;
    for (const [code, position] of [
      [first, 2],
      [second, 1],
    ] as const) {
      await tx.code.update({
        where: { dimensionCode_code: { dimensionCode: 'OUTCOME', code } },
        data: { position },
      });
    }
  });
  expect(await load()).toMatchObject({ rows: 0 });
  copy.editLines('codelists.csv', ([heading = '', ...lines]) => [
    heading,
    'OUTCOME,FROM_FILES,,Из файлов,Файлдардан,',
    ...lines,
  ]);
  expect(await load()).toMatchObject({ rows: 1 });
  expect(await listCodes('OUTCOME')).toEqual([second, first, ...rest, 'FROM_FILES']);
});

test('a relation is kept with all its terms, or taken from the files with all of them', async () => {
  const { db } = database;
  const [edited, untouched] = await db.relation.findMany({
    where: { measures: { isEmpty: true }, terms: { some: {} }, noteKk: null },
    orderBy: { position: 'asc' },
    take: 2,
  });
  if (!edited || !untouched) throw new Error('there are no two relations');
  const countTerms = (code: string) => db.relationTerm.count({ where: { relationCode: code } });
  await db.relationTerm.deleteMany({ where: { relationCode: edited.code, role: { not: 'RESULT' } } });
  const left = await countTerms(edited.code);
  const whole = await countTerms(untouched.code);
  copy.editLines('relations.csv', (lines) =>
    lines.map((line) =>
      line.startsWith(`${edited.code},`) || line.startsWith(`${untouched.code},`)
        ? line.replace(/,,,$/, ',ескертпе,примечание,')
        : line,
    ),
  );
  expect(await load()).toMatchObject({ rows: 1, editedHere: 1 });
  expect(await countTerms(edited.code)).toBe(left);
  expect(await countTerms(untouched.code)).toBe(whole);
  expect(await db.relation.findMany({ where: { noteKk: 'ескертпе' }, select: { code: true } })).toEqual([
    { code: untouched.code },
  ]);
});

test('a database from before anything was remembered still follows the files', async () => {
  await database.db.loadedRow.deleteMany();
  copy.edit('areas.csv', 'Алатау ауданы', 'Алатау аудан');
  copy.editLines('notes.csv', (lines) => lines.slice(0, -1));
  expect(await load()).toMatchObject({ rows: 2, editedHere: 0 });
  expect(await findAlatau()).toMatchObject({ nameKk: 'Алатау аудан' });
});
