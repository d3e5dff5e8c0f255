import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { bringTrainingLayer, DEFAULT_TRAINING_SEED, findLeftOut } from './bring-training-layer.ts';
import { findTrainingInput } from './find-training-input.ts';
import { generateTraining } from './generate-training.ts';
import { findBrokenRules } from './testing/find-broken-rules.ts';
import { TRAINING_SOURCE } from './training-source.ts';

// Tens of thousands of figures are written, several times, and the machine may be busy with other tests.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ catalogue: true });
});
afterAll(() => database.drop());

/** Every row that hangs together with the layer, with the place it is stored in: a rewritten row has another. */
const findRows = () => database.db.$queryRaw`
  SELECT o.ctid::text, o.*, s.indicator, s.ref_area, s.breakdown, s.scenario
  FROM observation o JOIN series s ON s.id = o.series_id WHERE s.layer = 'training'
  ORDER BY o.series_id, o.time_period`;

/** What the rows say, without the numbers that they are stored under. */
const findFigures = () => database.db.$queryRaw`
  SELECT s.indicator, s.ref_area, s.breakdown, s.scenario, o.time_period, o.obs_value, o.decimals, o.unit_mult
  FROM observation o JOIN series s ON s.id = o.series_id WHERE s.layer = 'training'
  ORDER BY s.indicator, s.ref_area, s.breakdown, o.time_period`;

/** The districts' sum over the months of a year, added up by the database. */
async function sumOfYear(indicator: string, breakdown: string, year: string): Promise<number | undefined> {
  const [row] = await database.db.$queryRaw<{ sum: number }[]>`
    SELECT sum(o.obs_value)::float8 AS sum FROM observation o JOIN series s ON s.id = o.series_id
    WHERE s.layer = 'training' AND s.indicator = ${indicator} AND s.breakdown = ${breakdown}
      AND o.time_period LIKE ${`${year}-%`}`;
  return row?.sum;
}

describe('the published catalogue', () => {
  it('is met by what is drawn for it, whatever the seed', async () => {
    const input = await findTrainingInput(database.db);
    expect(input.districts).toHaveLength(8);
    for (const seed of [DEFAULT_TRAINING_SEED, 7]) {
      expect(findBrokenRules(input, generateTraining(input, seed))).toEqual([]);
    }
  });

  it('holds nothing that cannot be met: ethnic head counts alone are left out', async () => {
    expect(await findLeftOut(database.db, DEFAULT_TRAINING_SEED)).toEqual([
      { indicator: 'INTERETHNIC_POPULATION', breakdowns: [''], reason: 'NOT_OF_THE_CITY' },
      {
        indicator: 'YOUTH_COUNCIL_MEMBERS',
        breakdowns: ['ETHNICITY=OTHER_ETHNICITIES'],
        reason: 'ETHNIC_COUNT',
      },
    ]);
  });
});

describe('a database without a training layer', () => {
  it('gets every flow and stock of the city, district by district and month by month', async () => {
    const report = await bringTrainingLayer(database.db);
    expect(report).toMatchObject({ revision: 2, seed: DEFAULT_TRAINING_SEED });
    const [counted] = await database.db.$queryRaw<object[]>`
      SELECT count(*)::int AS figures, count(DISTINCT ref_area)::int AS districts,
        count(DISTINCT time_period)::int AS months, min(time_period) AS first, max(time_period) AS last,
        count(*) FILTER (WHERE i.measure IN ('RATE', 'PRICE') OR s.scenario = 'PLAN')::int AS unsound,
        count(*) FILTER (WHERE o.obs_status <> 'A' OR o.qualifier IS NOT NULL OR src.code <> 'TRAINING')::int AS odd
      FROM observation o JOIN series s ON s.id = o.series_id JOIN source src ON src.id = o.source_id
      JOIN indicator i ON i.code = s.indicator WHERE s.layer = 'training'`;
    expect(counted).toEqual({
      figures: report.written,
      districts: 8,
      months: 36,
      first: '2019-01',
      last: '2021-12',
      unsound: 0,
      odd: 0,
    });
    const ofCity = await database.db.$queryRaw<{ indicator: string }[]>`
      SELECT DISTINCT indicator FROM series JOIN indicator ON code = indicator
      WHERE layer = 'published' AND ref_area = '750000000' AND measure IN ('FLOW', 'STOCK') ORDER BY indicator`;
    const drawn = await database.db.$queryRaw<{ indicator: string }[]>`
      SELECT DISTINCT indicator FROM series WHERE layer = 'training' ORDER BY indicator`;
    expect(drawn).toEqual(ofCity);
  });

  it('adds up in the database too', async () => {
    expect(await sumOfYear('ASSEMBLY_NOTIFICATIONS', '', '2020')).toBe(496);
    expect(await sumOfYear('ASSEMBLY_NOTIFICATIONS', 'OUTCOME=REFUSED', '2020')).toBe(127);
    expect(await sumOfYear('YOUTH_EMPLOYMENT_PLACED', 'PROGRAMME=PUBLIC_WORKS', '2020')).toBe(7142);
  });

  it('names its source, and ties every code of a breakdown to its codelist', async () => {
    expect(await database.db.source.findUnique({ where: { code: 'TRAINING' } })).toMatchObject({
      ...TRAINING_SOURCE,
      layer: 'training',
    });
    const codes = await database.db.seriesCode.findMany({
      where: {
        series: { layer: 'training', breakdown: 'MEDIUM=TV;TOPIC=COVID_19', refAreaCode: '751210000' },
      },
      orderBy: { dimensionCode: 'asc' },
    });
    expect(codes.map(({ dimensionCode, code }) => [dimensionCode, code])).toEqual([
      ['MEDIUM', 'TV'],
      ['TOPIC', 'COVID_19'],
    ]);
  });
});

describe('a database with a training layer', () => {
  it('is left as it is by a second run, and by several at once', async () => {
    const before = await findRows();
    const reports = await Promise.all([
      bringTrainingLayer(database.db),
      bringTrainingLayer(database.db, { now: new Date('2031-01-01') }),
      bringTrainingLayer(database.db, { seed: DEFAULT_TRAINING_SEED }),
    ]);
    for (const report of reports) {
      expect(report).toEqual({ revision: null, seed: DEFAULT_TRAINING_SEED, written: 0 });
    }
    expect(await findRows()).toEqual(before);
    expect(await database.db.revision.count()).toBe(2);
  });

  it('is nothing to the loader of the catalogue, whose second run changes nothing', async () => {
    const before = await findRows();
    expect(await loadCatalogue(database.db)).toMatchObject({
      revision: null,
      rows: 0,
      published: 0,
      notInFiles: 0,
    });
    expect(await findRows()).toEqual(before);
    expect(await database.db.source.count({ where: { code: 'TRAINING' } })).toBe(1);
  });

  it('is drawn anew with another seed, which it then keeps, and as before with the first', async () => {
    const first = await findFigures();
    const { written } = await bringTrainingLayer(database.db, { seed: 7 });
    expect(await database.db.observation.count({ where: { series: { layer: 'training' } } })).toBe(written);
    expect(await findFigures()).not.toEqual(first);
    expect(await bringTrainingLayer(database.db)).toEqual({ revision: null, seed: 7, written: 0 });

    await bringTrainingLayer(database.db, { seed: DEFAULT_TRAINING_SEED });
    expect(await findFigures()).toEqual(first);
  });

  it('follows a correction of what is published', async () => {
    const published = {
      series: { indicatorCode: 'YOUTH_HOUSING_NURLY_ZHER_FLATS', layer: 'published' as const },
    };
    const old = await database.db.observation.findFirstOrThrow({
      where: { ...published, timePeriod: '2020' },
    });
    const { id: revision } = await database.db.revision.create({
      data: { publishedBy: 'test', reason: 'a slip' },
    });
    const { seriesId, timePeriod, publishedIn } = old;
    await database.db.observation.update({
      where: { seriesId_timePeriod_publishedIn: { seriesId, timePeriod, publishedIn } },
      data: { supersededIn: revision },
    });
    await database.db.observation.create({ data: { ...old, obsValue: 351, publishedIn: revision } });

    expect(await sumOfYear('YOUTH_HOUSING_NURLY_ZHER_FLATS', '', '2020')).toBe(350);
    expect((await bringTrainingLayer(database.db)).revision).toBeGreaterThan(revision);
    expect(await sumOfYear('YOUTH_HOUSING_NURLY_ZHER_FLATS', '', '2020')).toBe(351);
  });
});

it('a database without a catalogue gets a layer without figures', async () => {
  const empty = await createTestDatabase({ catalogue: false });
  try {
    expect(await bringTrainingLayer(empty.db)).toMatchObject({ written: 0 });
    expect(await empty.db.series.count()).toBe(0);
  } finally {
    await empty.drop();
  }
});
