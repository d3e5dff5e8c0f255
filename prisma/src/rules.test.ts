import { readFile } from 'node:fs/promises';
import { TimePeriod } from '@korsetkish/contract';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import type { CopiedRow } from './rules/attempt.ts';
import { EVERY_RULE } from './rules/every-rule.ts';
import { IMPOSSIBLE_PERIODS, POSSIBLE_PERIODS } from './rules/time-periods.ts';
import { createTestDatabase } from './testing/create-test-database.ts';

const database = await createTestDatabase({ catalogue: true });
const client = new pg.Client({ connectionString: database.url });
await client.connect();
await client.query(await readFile(new URL('./rules/ground.sql', import.meta.url), 'utf8'));

afterAll(async () => {
  await client.end();
  await database.drop();
});

const insertCopy = ({ table, change, where = 'TRUE' }: CopiedRow): Promise<pg.QueryResult> =>
  client.query(
    `INSERT INTO "${table}" SELECT (jsonb_populate_record(original, $1::jsonb)).*
     FROM "${table}" AS original WHERE ${where} LIMIT 1`,
    [JSON.stringify(change)],
  );

test.each(
  EVERY_RULE.map((attempt) => ({
    ...attempt,
    named: 'sql' in attempt ? attempt.sql : JSON.stringify(attempt.change),
    tried: () => ('sql' in attempt ? client.query(attempt.sql) : insertCopy(attempt)),
  })),
)('$rule refuses $named', async ({ rule, tried }) => {
  await expect(tried()).rejects.toMatchObject({ constraint: rule });
});

test('periods are the contract’s', async () => {
  const isPeriod = async (period: string) => {
    const { rows } = await client.query<{ is: boolean }>('SELECT is_time_period($1) AS is', [period]);
    return rows[0]?.is;
  };
  for (const period of [...POSSIBLE_PERIODS, ...IMPOSSIBLE_PERIODS]) {
    expect([period, await isPeriod(period)]).toEqual([period, TimePeriod.safeParse(period).success]);
  }
});

test('no text that people read may be blank', async () => {
  const { rows } = await client.query<{ rule: string; table: string; column: string }>(`
    SELECT conname AS rule, conrelid::regclass::text AS table, attname AS column
    FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
    WHERE conname LIKE '%\\_not\\_blank'`);
  expect(rows.map(({ table, column }) => `${table}.${column}`)).toEqual(
    expect.arrayContaining([
      'indicator.name_kk',
      'note.text_ru',
      'annotation.text_kk',
      'report_template.text_ru',
      'unit_measure.name_ru_many',
      'revision.reason',
      'action.text_kk',
      'document_part.name_ru',
    ]),
  );
  for (const { rule, table, column } of rows) {
    const change = { [column]: ' ' };
    const where = `TRUE ORDER BY original."${column}" NULLS LAST`;
    await expect(insertCopy({ table, change, where })).rejects.toMatchObject({ constraint: rule });
  }
});

test('a vintage may learn once what superseded it, and only once', async () => {
  const one = `WHERE (series_id, time_period) = (SELECT series_id, time_period FROM observation LIMIT 1)`;
  await client.query(`UPDATE observation SET superseded_in = 2 ${one}`);
  await expect(client.query(`UPDATE observation SET superseded_in = NULL ${one}`)).rejects.toMatchObject({
    constraint: 'observation_is_immutable',
  });
});

test('a version of a narrative is about what the one before it is about, and alone takes its place', async () => {
  const replace = (change: object) =>
    insertCopy({ table: 'report_narrative', change: { id: 902, ...change }, where: 'id = 900' });
  await expect(replace({ replaces: 900 })).rejects.toMatchObject({
    constraint: 'report_narrative_replaces_key',
  });
  for (const other of [{ direction: 'ASSEMBLIES' }, { ref_area: '710000000' }, { end_period: '2021-06' }]) {
    await expect(replace({ replaces: 901, ...other })).rejects.toMatchObject({
      constraint: 'report_narrative_replaces_fkey',
    });
  }
});

test('what was only drawn may go again, and nothing published goes with it', async () => {
  await client.query(`
    INSERT INTO observation (series_id, published_in, time_period, period_start, period_end, period_assumed, obs_value,
      decimals, unit_mult, source_id)
    VALUES (900, 900, '2021-01', '2021-01-01', '2021-01-31', false, 7, 0, 0, 900)`);
  const { rowCount } = await client.query(
    `DELETE FROM observation WHERE series_id = 900 AND time_period = '2021-01'`,
  );
  expect(rowCount).toBe(1);
  await expect(client.query('DELETE FROM observation WHERE published_in = 1')).rejects.toMatchObject({
    constraint: 'observation_is_immutable',
  });
});

test('revisions are numbered within their layer, whatever number they come with', async () => {
  const { rows } = await client.query<{ number: number }>(`
    INSERT INTO revision (number, published_by, reason, layer, seed, made_from) VALUES
      (0, 'a test', 'published', 'published', NULL, NULL), (9, 'a test', 'drawn', 'training', 1, 'nothing'),
      (1, 'a test', 'published again', 'published', NULL, NULL)
    RETURNING number`);
  expect(rows.map(({ number }) => number)).toEqual([3, 2, 4]);
});

/** They refuse nothing. */
const WITHOUT_REFUSAL = [
  'mailing_next_try_idx',
  'revision_waits_for_the_one_before',
  'revision_is_numbered_in_its_layer',
  'revision_is_told',
  'submission_review_figure_failing',
  'submission_review_figure_outlier',
];

test('every rule that the migrations write is tried', async () => {
  const { rows } = await client.query<{ rule: string }>(`
    SELECT conname AS rule FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'x') AND conname NOT LIKE '%\\_not\\_blank'
    UNION SELECT indexrelid::regclass::text FROM pg_index WHERE indpred IS NOT NULL OR indexprs IS NOT NULL
    UNION SELECT tgname FROM pg_trigger WHERE NOT tgisinternal`);
  const tried = EVERY_RULE.map(({ rule }) => rule);
  expect(new Set([...tried, ...WITHOUT_REFUSAL])).toEqual(new Set(rows.map(({ rule }) => rule)));
});
