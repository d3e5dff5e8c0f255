import type { Attempt } from './attempt.ts';

const NEVER_REWRITTEN = ['action_progress', 'evidence_file', 'action_evidence', 'action_ruling'];

/** What becomes of the actions of the register. */
export const REGISTER_PROGRESS: readonly Attempt[] = [
  {
    rule: 'action_progress_replaces_an_earlier',
    table: 'action_progress',
    change: { id: 901, replaces: 901 },
  },
  ...[{ stage: null }, { stage: null, replaces: 900, milestone: 1 }].map((change) => ({
    rule: 'action_progress_withdraws_an_earlier',
    table: 'action_progress',
    change: { id: 901, ...change },
  })),
  // The resolution that recommends it is of 19 October 2022.
  {
    rule: 'action_progress_not_before_its_action',
    table: 'action_progress',
    change: { id: 901, day: '2022-10-18' },
  },
  {
    rule: 'evidence_file_sha256_of_its_bytes',
    table: 'evidence_file',
    change: { content: '\\x00' },
  },
  ...[
    { rule: 'action_evidence_not_before_its_action', change: { dated: '2022-10-18' } },
    { rule: 'action_evidence_position_from_1', change: { position: 0 } },
    { rule: 'action_evidence_link_file_or_figure', change: { url: null } },
    { rule: 'action_evidence_figure_is_a_figure', change: { nature: 'FIGURE' } },
    { rule: 'action_evidence_whole_figure', change: { breakdown: '' } },
    { rule: 'action_evidence_title_unless_figure', change: { title_ru: null } },
    { rule: 'action_evidence_file_has_its_name', change: { file_name: 'хаттама.pdf' } },
    { rule: 'action_evidence_url_form', change: { url: 'javascript:alert(1)' } },
  ].map(({ rule, change }) => ({
    rule,
    table: 'action_evidence',
    change: { position: 9, ...change },
    where: 'url IS NOT NULL',
  })),
  ...[
    { rule: 'action_evidence_breakdown_form', change: { breakdown: 'refused' } },
    { rule: 'action_evidence_time_period_form', change: { time_period: 'May 2021' } },
  ].map(({ rule, change }) => ({
    rule,
    table: 'action_evidence',
    change: { position: 9, ...change },
    where: 'indicator IS NOT NULL',
  })),
  ...NEVER_REWRITTEN.flatMap((table) => [
    { rule: `${table}_is_immutable`, sql: `DELETE FROM ${table}` },
    { rule: `${table}_is_not_emptied`, sql: `TRUNCATE ${table} CASCADE` },
  ]),
  { rule: 'action_progress_is_immutable', sql: `UPDATE action_progress SET stage = 'DONE'` },
];
