import type { Attempt } from './attempt.ts';

/** What is asked for, filled in and handed in. */
export const SUBMISSIONS: readonly Attempt[] = [
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
    rule: 'submission_review_figure_new_over_nothing',
    table: 'submission_review_figure',
    change: { position: 2, series_id: 900 },
  },
  {
    rule: 'submission_comment_names_a_whole_figure',
    table: 'submission_comment',
    change: { indicator: 'YOUTH_NEET_RATE' },
  },
  { rule: 'submission_step_is_append_only', sql: `UPDATE submission_step SET state = 'PUBLISHED'` },
  { rule: 'submission_step_is_append_only', sql: 'DELETE FROM submission_step' },
  {
    rule: 'submission_stays_as_published',
    sql: `UPDATE submission SET state = 'DRAFT', published_in = NULL`,
  },
  { rule: 'submission_stays_as_published', sql: 'DELETE FROM submission WHERE id = 901' },
];
