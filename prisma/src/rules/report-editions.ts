import type { Attempt } from './attempt.ts';

/** Reports that were frozen, and their documents. */
export const REPORT_EDITIONS: readonly Attempt[] = [
  ...[
    { rule: 'report_edition_number_from_1', change: { number: 0 } },
    { rule: 'report_edition_year_it_was_frozen_in', change: { year: 2025 } },
    // Half past eleven in the evening of 31 December by Greenwich is the next year in Almaty.
    { rule: 'report_edition_year_it_was_frozen_in', change: { frozen_at: '2026-12-31T23:30:00Z' } },
    { rule: 'report_edition_start_period_form', change: { start_period: '2021-13' } },
    { rule: 'report_edition_end_period_form', change: { end_period: 'May 2021' } },
    { rule: 'report_edition_of_directions', change: { directions: [] } },
    { rule: 'report_edition_vintage_of_each_figure', change: { published_in: [1, 1] } },
    { rule: 'report_edition_without_draft', change: { content: { submission: 7, figures: [{}] } } },
  ].map((bad) => ({
    ...bad,
    table: 'report_edition',
    change: { id: 901, number: 2, ...bad.change },
  })),
  {
    rule: 'report_edition_file_sha256_of_its_bytes',
    table: 'report_edition_file',
    change: { lang: 'ru', content: '\\x00' },
  },
  { rule: 'report_edition_is_immutable', sql: `UPDATE report_edition SET frozen_by = 'another'` },
  { rule: 'report_edition_is_immutable', sql: 'DELETE FROM report_edition' },
  { rule: 'report_edition_is_not_emptied', sql: 'TRUNCATE report_edition CASCADE' },
  { rule: 'report_edition_file_is_immutable', sql: `UPDATE report_edition_file SET lang = 'both'` },
  { rule: 'report_edition_file_is_immutable', sql: 'DELETE FROM report_edition_file' },
  { rule: 'report_edition_file_is_not_emptied', sql: 'TRUNCATE report_edition_file CASCADE' },
];
