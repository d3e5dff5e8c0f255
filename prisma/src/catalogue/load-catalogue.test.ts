import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { copyCatalogue } from '../testing/copy-catalogue.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { CATALOGUE_FOLDER, type LoadOptions, loadCatalogue } from './load-catalogue.ts';

const copy = copyCatalogue();
afterAll(copy.remove);

let database: TestDatabase;
beforeEach(async () => {
  copy.restore();
  await database?.drop();
  database = await createTestDatabase({ catalogue: true });
});
afterAll(() => database.drop());

const load = (options: LoadOptions = {}) => loadCatalogue(database.db, { folder: copy.folder, ...options });

const NOTHING = { revision: null, rows: 0, published: 0, superseded: 0, notInFiles: 0, editedHere: 0 };

const REFUSED_2020 = { indicatorCode: 'ASSEMBLY_NOTIFICATIONS', breakdown: 'OUTCOME=REFUSED' };

/** Every vintage of the refused notices of 2020, oldest first. */
const findRefused = async () => {
  const vintages = await database.db.observation.findMany({
    where: { series: REFUSED_2020, timePeriod: '2020' },
    orderBy: { publishedIn: 'asc' },
  });
  return vintages.map(({ obsValue, publishedIn, supersededIn }) => [
    obsValue?.toNumber(),
    publishedIn,
    supersededIn,
  ]);
};

test('the whole catalogue is loaded', async () => {
  const { db } = database;
  expect({
    directions: await db.direction.count(),
    units: await db.unitMeasure.count(),
    dimensions: await db.dimension.count(),
    codes: await db.code.count(),
    indicators: await db.indicator.count(),
    indicatorDimensions: await db.indicatorDimension.count(),
    areas: await db.refArea.count(),
    sources: await db.source.count(),
    documents: await db.document.count(),
    findings: await db.finding.count(),
    actions: await db.action.count(),
    assignments: await db.actionAddressee.count(),
    answers: await db.actionAnswer.count(),
    statements: await db.actionStatement.count(),
    observations: await db.observation.count(),
    revisions: await db.revision.count(),
  }).toEqual({
    directions: 7,
    units: 43,
    dimensions: 18,
    codes: 68,
    indicators: 104,
    indicatorDimensions: 33,
    areas: 40,
    sources: 3,
    documents: 5,
    findings: 13,
    actions: 59,
    assignments: 9,
    answers: 2,
    statements: 51,
    observations: 221,
    revisions: 1,
  });
  for (const [file, count] of [
    ['indicator_groups.csv', await db.indicatorGroup.count()],
    ['notes.csv', await db.note.count()],
    ['annotations.csv', await db.annotation.count()],
    ['relations.csv', await db.relation.count()],
    ['relation_terms.csv', await db.relationTerm.count()],
    ['ratios.csv', await db.ratio.count()],
    ['area_names.csv', await db.refAreaName.count()],
    ['definitions.csv', await db.definition.count()],
    ['indicator_definitions.csv', await db.indicatorDefinition.count()],
    ['plan_acts.csv', await db.planAct.count()],
    ['report_templates.csv', await db.reportTemplate.count()],
    ['plan_versions.csv', await db.series.count({ where: { planActCode: { not: null } } })],
  ] as const) {
    expect([file, count]).toEqual([file, readRows(file).length]);
  }
});

test('all columns of all observations come back as printed', async () => {
  const stored = await database.db.$queryRaw<Record<string, string>[]>`
    SELECT s.indicator, s.breakdown, s.ref_area, o.time_period, o.period_assumed::text, s.scenario::text,
      round(o.obs_value, o.decimals)::text AS obs_value, o.decimals::text, o.unit_mult::text,
      coalesce(o.qualifier::text, '') AS qualifier, source.code AS source,
      coalesce(o.section, '') AS section, coalesce(o.paragraph, '') AS paragraph
    FROM observation o JOIN series s ON s.id = o.series_id JOIN source ON source.id = o.source_id`;
  const inOrder = (rows: Record<string, string>[]) => rows.map((row) => JSON.stringify(row)).toSorted();
  expect(inOrder(stored)).toEqual(inOrder(readRows('observations.csv')));
});

test('every code of a breakdown is tied to its codelist and to the indicator', async () => {
  const codes = await database.db.seriesCode.findMany({
    where: { series: { breakdown: 'MEDIUM=TV;TOPIC=COVID_19' } },
    orderBy: { dimensionCode: 'asc' },
  });
  expect(codes.map(({ indicatorCode, dimensionCode, code }) => [indicatorCode, dimensionCode, code])).toEqual(
    [
      ['INFORMATION_MATERIALS', 'MEDIUM', 'TV'],
      ['INFORMATION_MATERIALS', 'TOPIC', 'COVID_19'],
    ],
  );
});

test('units keep their three Russian forms, or one for all', async () => {
  const units = await database.db.unitMeasure.findMany({ where: { code: { in: ['FLATS', 'CM2'] } } });
  expect(units.map(({ nameRuOne, nameRuFew, nameRuMany }) => [nameRuOne, nameRuFew, nameRuMany])).toEqual(
    expect.arrayContaining([
      ['квартира', 'квартиры', 'квартир'],
      ['кв. см', 'кв. см', 'кв. см'],
    ]),
  );
});

test('a second load changes nothing', async () => {
  expect(await load()).toEqual(NOTHING);
  expect(await load({ now: new Date('2030-01-01') })).toEqual(NOTHING);
  expect(await database.db.revision.count()).toBe(1);
});

test('loads at the same moment wait for each other, and one of them publishes', async () => {
  copy.edit(
    'observations.csv',
    'OUTCOME=REFUSED,750000000,2020,false,ACTUAL,127',
    'OUTCOME=REFUSED,750000000,2020,false,ACTUAL,128',
  );
  const reports = await Promise.all([load(), load(), load()]);
  expect(reports.map(({ published }) => published).toSorted()).toEqual([0, 0, 1]);
});

test('a changed figure becomes a new vintage, and both moments can be asked for', async () => {
  copy.edit(
    'observations.csv',
    'OUTCOME=REFUSED,750000000,2020,false,ACTUAL,127',
    'OUTCOME=REFUSED,750000000,2020,false,ACTUAL,128',
  );
  const now = new Date('2031-05-06T07:08:09.000Z');
  expect(await load({ now })).toEqual({ ...NOTHING, revision: 2, published: 1, superseded: 1 });
  expect(await findRefused()).toEqual([
    [127, 1, 2],
    [128, 2, null],
  ]);
  expect(await database.db.revision.findUnique({ where: { id: 2 } })).toMatchObject({
    publishedAt: now,
    publishedBy: 'catalogue',
  });
  expect(await load()).toEqual(NOTHING);
});

test.each([
  ['digits printed', '620000.0,1,3', '620000.00,2,3'],
  ['multiplier', '501002,0,3', '501002,0,6'],
  ['qualifier', '120000.0,1,3,UP_TO', '120000.0,1,3,ABOUT'],
  ['assumed period', '2020,true,ACTUAL,1.9', '2020,false,ACTUAL,1.9'],
  ['paragraph', '78148000,0,0,,ALMATY_REPORT_2020,6,10', '78148000,0,0,,ALMATY_REPORT_2020,6,11'],
])('a changed %s is a new vintage too', async (_what, from, to) => {
  copy.edit('observations.csv', from, to);
  expect(await load()).toMatchObject({ published: 1, superseded: 1 });
});

test('a new figure supersedes nothing', async () => {
  copy.editLines('observations.csv', (lines) => [
    ...lines,
    'YOUTH_NEET_RATE,,000000000,2021,false,ACTUAL,7.0,1,0,,BNS_DECENT_WORK,,',
  ]);
  expect(await load()).toEqual({ ...NOTHING, revision: 2, published: 1 });
});

test('a correction of somebody else is not taken back by a reload, but a newer word of the files is', async () => {
  const { db } = database;
  const { id: revision } = await db.revision.create({
    data: { publishedBy: 'a.editor', reason: 'a letter of the department' },
  });
  const [printed] = await db.observation.findMany({ where: { series: REFUSED_2020, timePeriod: '2020' } });
  if (!printed) throw new Error('the figure is not there');
  const { seriesId, timePeriod, publishedIn } = printed;
  await db.observation.update({
    where: { seriesId_timePeriod_publishedIn: { seriesId, timePeriod, publishedIn } },
    data: { supersededIn: revision },
  });
  await db.observation.create({ data: { ...printed, publishedIn: revision, obsValue: 130 } });

  expect(await load()).toEqual(NOTHING);
  expect(await findRefused()).toEqual([
    [127, 1, 2],
    [130, 2, null],
  ]);

  copy.edit(
    'observations.csv',
    'OUTCOME=REFUSED,750000000,2020,false,ACTUAL,127',
    'OUTCOME=REFUSED,750000000,2020,false,ACTUAL,131',
  );
  expect(await load()).toMatchObject({ published: 1, superseded: 1 });
  expect(await findRefused()).toEqual([
    [127, 1, 2],
    [130, 2, 3],
    [131, 3, null],
  ]);
});

test('a changed name is updated, with a revision of its own', async () => {
  copy.edit('areas.csv', 'Алатау ауданы', 'Алатау аудан');
  expect(await load()).toEqual({ ...NOTHING, revision: 2, rows: 1 });
  expect(await database.db.refArea.findUnique({ where: { code: '751210000' } })).toMatchObject({
    nameKk: 'Алатау аудан',
  });
});

test('rows may change places', async () => {
  copy.editLines('indicators.csv', ([heading = '', first = '', ...rest]) => [heading, ...rest, first]);
  expect(await load()).toMatchObject({ rows: 104, published: 0 });
  const [last] = await database.db.indicator.findMany({ orderBy: { position: 'desc' }, take: 1 });
  expect(last).toMatchObject({ code: 'ASSEMBLY_NOTIFICATIONS', position: 104 });
});

test('a group that left the files stays behind the others, without indicators', async () => {
  copy.edit(
    'indicator_group_members.csv',
    ',ASSEMBLIES_NOTIFICATIONS\r\nASSEMBLY_NOTIFICATIONS_TOPIC_SHARE,ASSEMBLIES_NOTIFICATIONS',
    ',ASSEMBLIES_UNSANCTIONED\r\nASSEMBLY_NOTIFICATIONS_TOPIC_SHARE,ASSEMBLIES_UNSANCTIONED',
  );
  copy.editLines('indicator_groups.csv', (lines) =>
    lines
      .filter((line) => !line.startsWith('ASSEMBLIES_NOTIFICATIONS,'))
      .map((line) =>
        line.replace('ASSEMBLIES_UNSANCTIONED,ASSEMBLIES,2', 'ASSEMBLIES_UNSANCTIONED,ASSEMBLIES,1'),
      ),
  );
  expect(await load()).toMatchObject({ revision: 2, published: 0 });
  const groups = await database.db.indicatorGroup.findMany({
    where: { directionCode: 'ASSEMBLIES' },
    orderBy: { position: 'asc' },
    select: { code: true, position: true, _count: { select: { indicators: true } } },
  });
  expect(groups).toEqual([
    { code: 'ASSEMBLIES_UNSANCTIONED', position: 1, _count: { indicators: 5 } },
    { code: 'ASSEMBLIES_NOTIFICATIONS', position: 2, _count: { indicators: 0 } },
  ]);
  expect(await load()).toEqual(NOTHING);
});

test('a published figure that left the files stays, and is counted; so does what it stands on', async () => {
  const named = /(^|,|\{\{)ASSEMBLY_UNSANCTIONED_PARTICIPANTS(,|\}\})/;
  for (const file of [
    ...['observations.csv', 'indicators.csv', 'indicator_group_members.csv', 'notes.csv'],
    'report_templates.csv',
  ]) {
    copy.editLines(file, (lines) => lines.filter((line) => !named.test(line)));
  }
  expect(await load()).toMatchObject({ published: 0, superseded: 0, notInFiles: 1 });
  expect(await database.db.observation.count({ where: { supersededIn: null } })).toBe(221);
  const kept = await database.db.indicator.findUnique({
    where: { code: 'ASSEMBLY_UNSANCTIONED_PARTICIPANTS' },
  });
  expect(kept).toMatchObject({ position: 104 });
  expect(await load()).toEqual({ ...NOTHING, notInFiles: 1 });
});

test('a note that left the files goes', async () => {
  const notes = await database.db.note.count();
  copy.editLines('notes.csv', (lines) => lines.slice(0, -1));
  expect(await load()).toMatchObject({ revision: 2, published: 0 });
  expect(await database.db.note.count()).toBe(notes - 1);
});

test('an annotation that left the files goes, and the others keep their order', async () => {
  copy.editLines('annotations.csv', ([heading = '', , ...others]) => [heading, ...others.toReversed()]);
  expect(await load()).toMatchObject({ revision: 2, published: 0 });
  const annotations = await database.db.annotation.findMany({ orderBy: { position: 'asc' } });
  expect(annotations.map(({ code }) => code)).toEqual(
    readRows('annotations.csv')
      .map(({ annotation }) => annotation)
      .slice(1)
      .toReversed(),
  );
});

test('a load that fails in the middle leaves nothing behind', async () => {
  copy.edit('areas.csv', 'Алатау ауданы', 'Алатау аудан');
  // No revision without its author: the database refuses after the names were written.
  await expect(load({ publishedBy: ' ' })).rejects.toThrow('revision_published_by_not_blank');
  expect(await database.db.refArea.findUnique({ where: { code: '751210000' } })).toMatchObject({
    nameKk: 'Алатау ауданы',
  });
  expect(await database.db.revision.count()).toBe(1);
});

function readRows(file: string): Record<string, string>[] {
  return parse(readFileSync(join(CATALOGUE_FOLDER, file)), { columns: true });
}
