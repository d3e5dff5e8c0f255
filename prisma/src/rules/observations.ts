import type { Attempt } from './attempt.ts';

/** What is published: each figure says how it was printed, and stands for ever. */
export const OBSERVATIONS: readonly Attempt[] = [
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
  {
    rule: 'series_only_a_plan_follows_an_act',
    table: 'series',
    change: { plan_act: 'AN_ACT' },
    where: `scenario = 'ACTUAL'`,
  },
  { rule: 'series_one_without_an_act', table: 'series', change: { id: 100_000 } },
  { rule: 'observation_is_immutable', sql: 'UPDATE observation SET obs_value = obs_value + 1' },
  { rule: 'observation_is_immutable', sql: `UPDATE observation SET superseded_in = 2, section = '9'` },
  { rule: 'observation_is_immutable', sql: 'DELETE FROM observation' },
  { rule: 'observation_is_not_emptied', sql: 'TRUNCATE observation' },
  { rule: 'revision_is_immutable', sql: `UPDATE revision SET reason = 'another'` },
  { rule: 'revision_is_immutable', sql: 'DELETE FROM revision WHERE id = 2' },
];
