import type { Attempt } from './attempt.ts';

/** The register: documents, what they find and whom they ask to do what. */
export const REGISTER: readonly Attempt[] = [
  { rule: 'organisation_mail_address_form', table: 'organisation', change: { mail_address: 'by the door' } },
  { rule: 'document_note_in_both_languages', table: 'document', change: { note_ru: null } },
  {
    rule: 'document_not_based_on_itself',
    sql: `UPDATE document SET based_on = code`,
  },
  { rule: 'finding_not_part_of_itself', sql: 'UPDATE finding SET part_of = code' },
  { rule: 'finding_assesses_another_document', sql: 'UPDATE finding SET assesses = document' },
  ...['finding_figure', 'action_figure'].flatMap((table) => [
    { rule: `${table}_breakdown_form`, table, change: { breakdown: 'refused' } },
    { rule: `${table}_time_period_form`, table, change: { time_period: 'May 2021' } },
  ]),
  { rule: 'action_not_continuing_itself', sql: 'UPDATE action SET continues = code' },
  { rule: 'action_planned_period_form', table: 'action', change: { planned_period: 'this year' } },
  {
    rule: 'action_unassessable_in_both_languages',
    table: 'action',
    change: { unassessable_kk: 'Белгісіз' },
    where: 'unassessable_kk IS NULL',
  },
  ...[{ role: 'MOVES' }, { time_period: null }, { time_period: null, scenario: null }].map((change) => ({
    rule: 'action_figure_of_one_period_unless_moved',
    table: 'action_figure',
    change,
  })),
  { rule: 'action_milestone_number_from_1', table: 'action_milestone', change: { milestone: 0 } },
  {
    rule: 'action_statement_time_period_form',
    table: 'action_statement',
    change: { time_period: '2021-13' },
  },
];
