import type { Attempt } from './attempt.ts';

/** What is mailed. */
export const MAILINGS: readonly Attempt[] = [
  ...[
    { rule: 'mailing_address_form', change: { address: 'press office' } },
    { rule: 'mailing_tries_from_0', change: { tries: -1 } },
    { rule: 'mailing_next_try_while_queued', change: { next_try: null } },
    { rule: 'mailing_next_try_while_queued', change: { state: 'FAILED' } },
    { rule: 'mailing_sent_at_a_moment', change: { sent_at: '2026-06-01T10:00:00Z' } },
    { rule: 'mailing_sent_at_a_moment', change: { state: 'SENT', next_try: null } },
  ].map((bad) => ({
    ...bad,
    table: 'mailing',
    change: { id: 902, address: 'another@example.kz', ...bad.change },
    where: 'id = 900',
  })),
  {
    rule: 'mailing_queued_once',
    table: 'mailing',
    change: { id: 902, address: 'Press@example.kz' },
    where: 'id = 900',
  },
  ...[
    {
      rule: 'mailing_of_an_edition_or_to_remind',
      change: { organisation: 'ASTANA_MASLIKHAT', reminded_on: '2026-06-01' },
    },
    { rule: 'mailing_reminds_on_a_day', change: { reminded_on: '2026-06-01' } },
    { rule: 'mailing_of_an_edition_is_asked_for', change: { account_id: null, requested_by: null } },
    { rule: 'mailing_of_an_edition_is_asked_for', change: { requested_by: null } },
  ].map(({ rule, change }) => ({
    rule,
    table: 'mailing',
    change: { id: 902, address: 'another@example.kz', ...change },
    where: 'id = 900',
  })),
  ...[
    { rule: 'action_reminder_milestone_from_1', change: { milestone: 0 } },
    { rule: 'action_reminder_silence_has_a_period', change: { occasion: 'SILENCE' } },
    { rule: 'action_reminder_silence_has_a_period', change: { time_period: '2026-Q2' } },
    {
      rule: 'action_reminder_silence_has_a_period',
      change: { occasion: 'SILENCE', time_period: '2026-Q2', milestone: 1 },
    },
    { rule: 'action_reminder_time_period_form', change: { occasion: 'SILENCE', time_period: 'May 2026' } },
    { rule: 'action_reminder_once', change: {} },
  ].map(({ rule, change }) => ({
    rule,
    table: 'action_reminder',
    change: { id: 902, ...change },
    where: 'id = 900',
  })),
  { rule: 'action_reminder_once', table: 'action_reminder', change: { id: 902 }, where: 'id = 901' },
  { rule: 'action_reminder_is_immutable', sql: `UPDATE action_reminder SET is_copy = NOT is_copy` },
  { rule: 'action_reminder_is_immutable', sql: 'DELETE FROM action_reminder' },
  { rule: 'action_reminder_is_not_emptied', sql: 'TRUNCATE action_reminder' },
  {
    rule: 'mailing_sent_stays',
    sql: `UPDATE mailing SET state = 'QUEUED', sent_at = NULL, next_try = now() WHERE state = 'SENT'`,
  },
  { rule: 'mailing_is_never_lost', sql: 'DELETE FROM mailing WHERE id = 900' },
  { rule: 'mailing_is_not_emptied', sql: 'TRUNCATE mailing CASCADE' },
  ...[{ said: null }, { reason: null }, { said: ' ' }].map((change) => ({
    rule: 'mailing_attempt_refused_in_words',
    table: 'mailing_attempt',
    change: { id: 902, ...change },
  })),
  { rule: 'mailing_attempt_is_immutable', sql: `UPDATE mailing_attempt SET said = 'taken'` },
  { rule: 'mailing_attempt_is_immutable', sql: 'DELETE FROM mailing_attempt' },
  { rule: 'mailing_attempt_is_not_emptied', sql: 'TRUNCATE mailing_attempt' },
];
