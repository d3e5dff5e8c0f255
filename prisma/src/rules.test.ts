import { TimePeriod } from '@korsetkish/contract';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { createTestDatabase } from './testing/create-test-database.ts';

const database = await createTestDatabase({ catalogue: true });
const client = new pg.Client({ connectionString: database.url });
await client.connect();
await client.query(`INSERT INTO revision (published_by, reason) VALUES ('a test', 'a second revision')`);
await client.query(`
  INSERT INTO source (id, code, title_kk, title_ru, issuer_kk, issuer_ru, licence, layer)
    VALUES (900, 'TRAINING', 'Синтетикалық', 'Синтетические', 'Сынақ', 'Проверка', 'none', 'training');
  INSERT INTO revision (id, published_by, reason, layer, seed, made_from)
    VALUES (900, 'a test', 'drawn', 'training', 1, 'nothing');
  INSERT INTO series (id, indicator, ref_area, breakdown, scenario, layer)
    VALUES (900, 'ASSEMBLY_NOTIFICATIONS', '751210000', '', 'ACTUAL', 'training')`);
await client.query(`
  INSERT INTO staff_account (id, name, email) VALUES ('an account', 'Жастар бөлімі', 'youth@example.kz');
  INSERT INTO role_grant (id, account_id, role, direction) VALUES (900, 'an account', 'EDITOR', 'YOUTH');
  INSERT INTO audit_entry (id, action, subject, subject_id) VALUES (900, 'SIGNED_IN', 'account', 'an account')`);
await client.query(`
  INSERT INTO reporting_rule (code, direction, ref_area, frequency, due_days, valid_from, valid_to)
    VALUES ('A_RULE', 'YOUTH', '750000000', 'Q', 15, '2021-04-01', '2029-12-31');
  INSERT INTO submission (id, rule, direction, ref_area, time_period, created_by)
    VALUES (900, 'A_RULE', 'YOUTH', '750000000', '2021-Q2', 'an account');
  INSERT INTO submission (id, direction, ref_area, time_period, created_by, state, submitted_at, source_id, published_in)
    VALUES (901, 'YOUTH', '750000000', '2021-Q1', 'an account', 'PUBLISHED', now(), 900, 1);
  INSERT INTO submission_observation (submission_id, indicator, ref_area, breakdown, time_period, obs_value, updated_by,
      file, sheet, cell)
    VALUES (900, 'YOUTH_NEET_RATE', '750000000', '', '2021-Q2', 6, 'an account', 'есеп.xlsx', 'Парақ1', 'B5');
  INSERT INTO submission_line (submission_id, indicator, ref_area, breakdown, time_period, added_by)
    VALUES (900, 'YOUTH_NEET_RATE', '750000000', '', '2021-04', 'an account');
  INSERT INTO observation (series_id, published_in, time_period, period_start, period_end, period_assumed, obs_value,
      decimals, unit_mult, source_id, file, sheet, cell)
    VALUES (900, 900, '2021-02', '2021-02-01', '2021-02-28', false, 7, 0, 0, 900, 'есеп.xlsx', 'Парақ1', 'B5');
  INSERT INTO submission_review (submission_id, version, revision) VALUES (900, 1, 1);
  INSERT INTO submission_review_figure (submission_id, position, indicator, ref_area, breakdown, time_period, difference)
    VALUES (900, 1, 'YOUTH_NEET_RATE', '750000000', '', '2021-Q2', 'NEW');
  INSERT INTO submission_step (id, submission_id, account_id, state) VALUES (900, 900, 'an account', 'DRAFT');
  INSERT INTO submission_comment (id, submission_id, account_id, text) VALUES (900, 900, 'an account', 'Қараңыз')`);
// No threshold is declared yet.
await client.query(`INSERT INTO pace_threshold VALUES ('YOUTH_NEET_RATE', 7)`);
await client.query(`
  INSERT INTO file_import (id, submission_id, file, state, mapping, created_by)
    VALUES ('00000000-0000-4000-8000-000000000000', 900, 'есеп.xlsx', 'READ', '{}', 'an account');
  INSERT INTO file_import_progress (import_id, step, done, total)
    VALUES ('00000000-0000-4000-8000-000000000000', 'READING', 1, 2);
  INSERT INTO file_import_figure (import_id, position, cell, text, decimals, unit_mult, obs_status)
    VALUES ('00000000-0000-4000-8000-000000000000', 1, 'A1', '5', 0, 0, 'A')`);
// No published plan names an act yet.
await client.query(`INSERT INTO plan_act VALUES ('AN_ACT', '2021-07-01', 'Шешім', 'Решение')`);

afterAll(async () => {
  await client.end();
  await database.drop();
});

/** A row of the catalogue (the first that fits `where`), copied with something changed that breaks the rule. */
type BadCopy = { rule: string; table: string; change: Record<string, unknown>; where?: string };

/** The contract refuses them as well. */
const IMPOSSIBLE_PERIODS = [
  '21',
  '0999',
  '3000-Q1',
  '2021-Q5',
  '2021-13',
  '2021-02-29',
  '2021-02-32',
  '2021-06-31/P1M',
  '2021-01-01/P0M',
  '2021-01-01/5M',
];

/** The contract takes them as well. */
const POSSIBLE_PERIODS = [
  '1000',
  '2999-Q4',
  '2021-04',
  '2021-05-31',
  '2020-02-29',
  '2024-02-29/P1Y',
  '2021-01-01/P5M',
  '2017-01-01/P4Y',
];

/** A period that nothing is published for. */
const FREE_PERIOD = { time_period: '1999', period_start: '1999-01-01', period_end: '1999-12-31' };

const ANOTHER_IMPORT = '00000000-0000-4000-8000-000000000001';

const BAD_COPIES: BadCopy[] = [
  ...[
    'direction',
    'indicator_group',
    'unit_measure',
    'dimension',
    'code',
    'indicator',
    'source',
    'definition',
    'plan_act',
    'note',
    'annotation',
    'relation',
    'reporting_rule',
  ].map((table) => ({
    rule: `${table}_code_form`,
    table,
    change: { code: 'lower_case' },
  })),
  ...[
    'direction',
    'dimension',
    'code',
    'indicator',
    'indicator_dimension',
    'indicator_group',
    'indicator_definition',
    'ref_area',
    'note',
    'annotation',
    'relation',
    'relation_term',
  ].map((table) => ({ rule: `${table}_position_from_1`, table, change: { position: 0 } })),
  ...['series', 'note', 'annotation', 'relation_term', 'submission_line', 'submission_observation'].map(
    (table) => ({
      rule: `${table}_breakdown_form`,
      table,
      change: { breakdown: 'OUTCOME' },
    }),
  ),
  ...[
    'observation',
    'note',
    'annotation',
    'relation_term',
    'submission',
    'submission_line',
    'submission_observation',
  ].flatMap((table) =>
    IMPOSSIBLE_PERIODS.map((time_period) => ({
      rule: `${table}_time_period_form`,
      table,
      change: { time_period },
    })),
  ),

  {
    rule: 'indicator_short_name_in_both_languages',
    table: 'indicator',
    change: { short_name_kk: null },
    where: 'short_name_ru IS NOT NULL',
  },
  {
    rule: 'relation_note_in_both_languages',
    table: 'relation',
    change: { note_ru: null },
    where: 'note_kk IS NOT NULL',
  },
  {
    rule: 'ref_area_validity_note_in_both_languages',
    table: 'ref_area',
    change: { validity_note_kk: null },
    where: 'validity_note_ru IS NOT NULL',
  },
  {
    rule: 'source_coverage_in_both_languages',
    table: 'source',
    change: { coverage_ru: null },
    where: 'coverage_kk IS NOT NULL',
  },
  {
    rule: 'code_not_own_parent',
    table: 'code',
    change: { parent: 'ALMATY_TV' },
    where: `code = 'ALMATY_TV'`,
  },

  {
    rule: 'indicator_rules_follow_measure',
    table: 'indicator',
    change: { over_time: 'LAST' },
    where: `measure = 'FLOW'`,
  },
  {
    rule: 'indicator_rules_follow_measure',
    table: 'indicator',
    change: { over_time: 'SUM' },
    where: `measure = 'STOCK'`,
  },
  {
    rule: 'indicator_rules_follow_measure',
    table: 'indicator',
    change: { over_areas: 'SUM' },
    where: `measure = 'RATE'`,
  },
  {
    rule: 'indicator_rules_follow_measure',
    table: 'indicator',
    change: { over_areas: 'SUM', over_time: 'SUM' },
    where: `measure = 'PRICE'`,
  },
  { rule: 'ratio_factor_not_zero', table: 'ratio', change: { factor: 0 } },
  {
    rule: 'ratio_of_other_indicators',
    table: 'ratio',
    change: { numerator: 'YOUTH_COUNCIL_PER_DIRECTION' },
    where: `indicator = 'YOUTH_COUNCIL_PER_DIRECTION'`,
  },
  {
    rule: 'ratio_of_other_indicators',
    table: 'ratio',
    change: { denominator: 'YOUTH_COUNCIL_PER_DIRECTION' },
    where: `indicator = 'YOUTH_COUNCIL_PER_DIRECTION'`,
  },

  {
    rule: 'pace_threshold_points_range',
    table: 'pace_threshold',
    change: { indicator: 'YOUTH_ARRIVALS', points: 0 },
  },
  {
    rule: 'pace_threshold_points_range',
    table: 'pace_threshold',
    change: { indicator: 'YOUTH_ARRIVALS', points: 101 },
  },

  { rule: 'ref_area_code_is_kato', table: 'ref_area', change: { code: '75000000' } },
  {
    rule: 'ref_area_only_country_lacks_parent',
    table: 'ref_area',
    change: { parent: null },
    where: `level = 'city'`,
  },
  {
    rule: 'ref_area_only_country_lacks_parent',
    table: 'ref_area',
    change: { parent: '750000000' },
    where: `level = 'country'`,
  },
  {
    rule: 'ref_area_validity_in_order',
    table: 'ref_area',
    change: { valid_from: '2024-05-02', valid_to: '2024-05-01' },
  },
  {
    rule: 'ref_area_predecessor_is_another',
    table: 'ref_area_predecessor',
    change: { ref_area: '711110000', predecessor: '711110000' },
  },
  {
    rule: 'ref_area_name_validity_in_order',
    table: 'ref_area_name',
    change: { valid_from: '2022-09-18' },
    where: `ref_area = '710000000'`,
  },
  {
    rule: 'ref_area_name_one_at_a_time',
    table: 'ref_area_name',
    change: { valid_from: '2022-09-17', valid_to: '2030-01-01' },
    where: `ref_area = '710000000'`,
  },

  { rule: 'revision_told_in_both_languages', table: 'revision', change: { reason_ru: 'Опечатка' } },
  { rule: 'observation_days_follow_period', table: 'observation', change: { period_start: '2019-12-31' } },
  { rule: 'observation_days_follow_period', table: 'observation', change: { period_end: '2021-06-01' } },
  ...['observation', 'submission_observation'].flatMap((table) => [
    { rule: `${table}_missing_has_its_reason`, table, change: { obs_value: null } },
    { rule: `${table}_missing_has_its_reason`, table, change: { obs_status: 'O' } },
    {
      rule: `${table}_qualifier_needs_a_figure`,
      table,
      change: { obs_value: null, obs_status: 'Q', qualifier: 'ABOUT' },
    },
    { rule: `${table}_decimals_from_0`, table, change: { decimals: -1, obs_value: 7 } },
    { rule: `${table}_no_more_digits_than_printed`, table, change: { obs_value: '6.15', decimals: 1 } },
    { rule: `${table}_is_finite`, table, change: { obs_value: 'NaN' } },
    { rule: `${table}_unit_mult_range`, table, change: { unit_mult: -1 } },
    { rule: `${table}_unit_mult_range`, table, change: { unit_mult: 13 } },
    { rule: `${table}_place_in_a_file`, table, change: { file: null, sheet: 'Парақ1', cell: null } },
    { rule: `${table}_place_in_a_file`, table, change: { file: null, sheet: null, cell: 'B5' } },
  ]),
  { rule: 'observation_superseded_later', table: 'observation', change: { superseded_in: 1 } },
  { rule: 'observation_one_current_vintage', table: 'observation', change: { published_in: 2 } },

  ...[{ source_id: 900 }, { published_in: 900 }, { series_id: 900 }].map((change) => ({
    rule: 'observation_is_written_in_one_layer',
    table: 'observation',
    change: { ...FREE_PERIOD, ...change },
  })),
  {
    rule: 'series_training_is_no_plan',
    table: 'series',
    change: { id: 901, layer: 'training' },
    where: `scenario = 'PLAN'`,
  },
  { rule: 'source_training_is_one', table: 'source', change: { id: 901, code: 'DRAWN' }, where: 'id = 900' },
  {
    rule: 'source_training_is_one',
    table: 'source',
    change: { id: 901, code: 'TRAINING' },
    where: `layer = 'published'`,
  },
  ...[{ title_kk: '2020 жылғы анықтама' }, { title_ru: 'Справка о работе за 2020 год' }].map((change) => ({
    rule: 'source_training_says_synthetic',
    table: 'source',
    change: { id: 901, ...change },
    where: 'id = 900',
  })),
  ...[
    { layer: 'training', seed: 1 },
    { layer: 'training', made_from: 'x' },
    { seed: 1 },
    { made_from: 'x' },
  ].map((change) => ({
    rule: 'revision_training_says_what_it_was_made_from',
    table: 'revision',
    change: { id: 901, ...change },
  })),

  ...IMPOSSIBLE_PERIODS.map((valid_from) => ({
    rule: 'indicator_definition_valid_from_form',
    table: 'indicator_definition',
    change: { valid_from },
  })),
  {
    rule: 'indicator_definition_one_at_a_time',
    table: 'indicator_definition',
    change: { position: 99 },
    where: 'valid_from IS NULL',
  },
  {
    rule: 'indicator_definition_one_at_a_time',
    table: 'indicator_definition',
    change: { position: 99, valid_from: '2023-01' },
    where: `valid_from = '2023'`,
  },
  {
    rule: 'series_only_a_plan_follows_an_act',
    table: 'series',
    change: { plan_act: 'AN_ACT' },
    where: `scenario = 'ACTUAL'`,
  },
  { rule: 'series_one_without_an_act', table: 'series', change: { id: 100_000 } },

  {
    rule: 'note_words_of_a_source_name_it',
    table: 'note',
    change: { source_id: null },
    where: `kind = 'WHY_IT_MOVED'`,
  },
  {
    rule: 'note_words_of_a_source_name_it',
    table: 'note',
    change: { source_id: null },
    where: `kind = 'STATEMENT'`,
  },
  {
    rule: 'annotation_breakdown_needs_an_indicator',
    table: 'annotation',
    change: { indicator: null, breakdown: 'OUTCOME=REFUSED' },
  },
  {
    rule: 'staff_account_email_in_small_letters',
    table: 'staff_account',
    change: { id: 'another', email: 'Youth@example.kz' },
  },
  { rule: 'role_grant_once', table: 'role_grant', change: { id: 901 } },
  {
    rule: 'role_grant_administrator_of_everything',
    table: 'role_grant',
    change: { id: 901, role: 'ADMINISTRATOR' },
  },
  { rule: 'audit_entry_action_form', table: 'audit_entry', change: { id: 901, action: 'signed in' } },
  { rule: 'reporting_rule_due_days_from_0', table: 'reporting_rule', change: { due_days: -1 } },
  { rule: 'reporting_rule_validity_in_order', table: 'reporting_rule', change: { valid_to: '2021-03-31' } },
  ...['submission', 'submission_observation'].map((table) => ({
    rule: `${table}_version_from_1`,
    table,
    change: { version: 0 },
  })),
  ...[
    { rule: 'submission_only_a_plan_follows_an_act', change: { plan_act: 'AN_ACT' } },
    { rule: 'submission_published_by_a_revision', change: { published_in: 1 } },
    {
      rule: 'submission_published_by_a_revision',
      change: { state: 'PUBLISHED', submitted_at: '2021-07-01', source_id: 900 },
    },
    { rule: 'submission_handed_in_at_a_moment', change: { state: 'RETURNED' } },
    {
      rule: 'submission_handed_in_with_its_source',
      change: { state: 'SUBMITTED', submitted_at: '2021-07-01' },
    },
    { rule: 'submission_one_on_its_way', change: { id: 902 } },
  ].map((bad) => ({ ...bad, table: 'submission', where: 'id = 900' })),
  {
    rule: 'file_import_read_by_a_mapping',
    table: 'file_import',
    change: { id: ANOTHER_IMPORT, mapping: null },
  },
  {
    rule: 'file_import_taken_over_makes_a_version',
    table: 'file_import',
    change: { id: ANOTHER_IMPORT, state: 'COMMITTED' },
  },
  {
    rule: 'file_import_judged_as_of_a_state',
    table: 'file_import',
    change: { id: ANOTHER_IMPORT, judged_version: 1, outcomes: {} },
  },
  ...[{ done: 3 }, { done: -1 }].map((change) => ({
    rule: 'file_import_progress_part_of_its_total',
    table: 'file_import_progress',
    change: { import_id: ANOTHER_IMPORT, ...change },
  })),
  ...[
    { rule: 'file_import_figure_refused_for_its_problem', change: { outcome: 'REFUSED' } },
    { rule: 'file_import_figure_compared_with_what_stands', change: { outcome: 'SAME' } },
    { rule: 'file_import_figure_compared_with_what_stands', change: { standing: {} } },
  ].map((bad) => ({ ...bad, table: 'file_import_figure', change: { ...bad.change, position: 2 } })),
  {
    rule: 'submission_review_figure_new_over_nothing',
    table: 'submission_review_figure',
    change: { position: 2, series_id: 900 },
  },
  {
    rule: 'submission_comment_names_a_whole_figure',
    table: 'submission_comment',
    change: { indicator: 'YOUTH_NEET_RATE' },
  },
  { rule: 'relation_factor_not_zero', table: 'relation', change: { factor: 0 } },
  {
    rule: 'relation_only_over_many_is_scoped',
    table: 'relation',
    change: { dimension_kind: 'PARTITION' },
    where: `measures = '{}'`,
  },
  {
    rule: 'relation_only_over_many_is_scoped',
    table: 'relation',
    change: { except: ['YOUTH_ARRIVALS'] },
    where: `measures = '{}'`,
  },
  {
    rule: 'relation_note_periods_of_a_note',
    table: 'relation',
    change: { note_periods: ['2020'] },
    where: 'note_kk IS NULL',
  },
  { rule: 'relation_term_every_code_form', table: 'relation_term', change: { every_code: 'of each' } },
  {
    rule: 'relation_term_over_codes_or_areas',
    table: 'relation_term',
    change: { every_area: true },
    where: 'every_code IS NOT NULL',
  },
  { rule: 'relation_term_group_from_1', table: 'relation_term', change: { group: 0 } },
  { rule: 'relation_term_adds_or_subtracts', table: 'relation_term', change: { sign: 2 } },
  { rule: 'relation_term_rounded_to_above_0', table: 'relation_term', change: { rounded_to: 0 } },
];

const REWRITES = [
  { rule: 'observation_is_immutable', sql: 'UPDATE observation SET obs_value = obs_value + 1' },
  { rule: 'observation_is_immutable', sql: `UPDATE observation SET superseded_in = 2, section = '9'` },
  { rule: 'observation_is_immutable', sql: 'DELETE FROM observation' },
  { rule: 'observation_is_not_emptied', sql: 'TRUNCATE observation' },
  { rule: 'revision_is_immutable', sql: `UPDATE revision SET reason = 'another'` },
  { rule: 'revision_is_immutable', sql: 'DELETE FROM revision WHERE id = 2' },
  { rule: 'audit_entry_is_append_only', sql: `UPDATE audit_entry SET action = 'NOTHING'` },
  { rule: 'audit_entry_is_append_only', sql: 'DELETE FROM audit_entry' },
  { rule: 'audit_entry_is_not_emptied', sql: 'TRUNCATE audit_entry' },
  { rule: 'submission_step_is_append_only', sql: `UPDATE submission_step SET state = 'PUBLISHED'` },
  { rule: 'submission_step_is_append_only', sql: 'DELETE FROM submission_step' },
  {
    rule: 'submission_stays_as_published',
    sql: `UPDATE submission SET state = 'DRAFT', published_in = NULL`,
  },
  { rule: 'submission_stays_as_published', sql: 'DELETE FROM submission WHERE id = 901' },
  { rule: 'series_layer_is_for_ever', sql: `UPDATE series SET layer = 'published' WHERE id = 900` },
  { rule: 'series_layer_is_for_ever', sql: `UPDATE series SET layer = 'training' WHERE scenario = 'ACTUAL'` },
  { rule: 'source_layer_is_for_ever', sql: `UPDATE source SET layer = 'published' WHERE id = 900` },
  { rule: 'source_layer_is_for_ever', sql: `UPDATE source SET layer = 'training'` },
  {
    rule: 'source_training_says_synthetic',
    sql: `UPDATE source SET title_ru = 'Справка о работе за 2020 год' WHERE code = 'TRAINING'`,
  },
  {
    rule: 'observation_is_superseded_in_its_layer',
    sql: 'UPDATE observation SET superseded_in = 900 WHERE published_in = 1',
  },
];

test.each(BAD_COPIES)('$rule refuses $change', async ({ rule, table, change, where = 'TRUE' }) => {
  await expect(insertCopy(table, change, where)).rejects.toMatchObject({ constraint: rule });
});

test.each(REWRITES)('$rule refuses $sql', async ({ rule, sql }) => {
  await expect(client.query(sql)).rejects.toMatchObject({ constraint: rule });
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
      'unit_measure.name_ru_many',
      'revision.reason',
    ]),
  );
  for (const { rule, table, column } of rows) {
    const change = { [column]: ' ' };
    const where = `TRUE ORDER BY original."${column}" NULLS LAST`;
    await expect(insertCopy(table, change, where)).rejects.toMatchObject({ constraint: rule });
  }
});

test('a vintage may learn once what superseded it, and only once', async () => {
  const one = `WHERE (series_id, time_period) = (SELECT series_id, time_period FROM observation LIMIT 1)`;
  await client.query(`UPDATE observation SET superseded_in = 2 ${one}`);
  await expect(client.query(`UPDATE observation SET superseded_in = NULL ${one}`)).rejects.toMatchObject({
    constraint: 'observation_is_immutable',
  });
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
  'revision_waits_for_the_one_before',
  'revision_is_numbered_in_its_layer',
  'revision_is_told',
  'submission_review_figure_failing',
  'submission_review_figure_outlier',
];

test('every rule that the migrations write is broken above', async () => {
  const { rows } = await client.query<{ rule: string }>(`
    SELECT conname AS rule FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'x') AND conname NOT LIKE '%\\_not\\_blank'
    UNION SELECT indexrelid::regclass::text FROM pg_index WHERE indpred IS NOT NULL OR indexprs IS NOT NULL
    UNION SELECT tgname FROM pg_trigger WHERE NOT tgisinternal`);
  const broken = [...BAD_COPIES, ...REWRITES].map(({ rule }) => rule);
  expect(new Set([...broken, ...WITHOUT_REFUSAL])).toEqual(new Set(rows.map(({ rule }) => rule)));
});

function insertCopy(table: string, change: Record<string, unknown>, where: string): Promise<pg.QueryResult> {
  return client.query(
    `INSERT INTO "${table}" SELECT (jsonb_populate_record(original, $1::jsonb)).*
     FROM "${table}" AS original WHERE ${where} LIMIT 1`,
    [JSON.stringify(change)],
  );
}
