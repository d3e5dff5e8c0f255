import type { Attempt } from './attempt.ts';

/** What staff wrote in reports. */
export const REPORT_NARRATIVES: readonly Attempt[] = [
  ...[
    { rule: 'report_narrative_start_period_form', change: { start_period: '2021-13' } },
    { rule: 'report_narrative_end_period_form', change: { end_period: 'May 2021' } },
    { rule: 'report_narrative_window_in_order', change: { end_period: '2019' } },
    { rule: 'report_narrative_both_languages', change: { text_ru: null } },
    { rule: 'report_narrative_withdrawn_was_written', change: { text_kk: null, text_ru: null } },
    { rule: 'report_narrative_replaces_an_earlier', change: { replaces: 903 } },
  ].map((bad) => ({
    ...bad,
    table: 'report_narrative',
    change: { id: 902, ...bad.change },
    where: 'id = 900',
  })),
  { rule: 'report_narrative_is_immutable', sql: `UPDATE report_narrative SET text_kk = 'Басқа'` },
  { rule: 'report_narrative_is_immutable', sql: 'DELETE FROM report_narrative' },
  { rule: 'report_narrative_is_not_emptied', sql: 'TRUNCATE report_narrative' },
];
