import type { Attempt } from './attempt.ts';

/** Accounts, what they may do, and what is kept of what they did. */
export const ACCOUNTS: readonly Attempt[] = [
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
  { rule: 'audit_entry_is_append_only', sql: `UPDATE audit_entry SET action = 'NOTHING'` },
  { rule: 'audit_entry_is_append_only', sql: 'DELETE FROM audit_entry' },
  { rule: 'audit_entry_is_not_emptied', sql: 'TRUNCATE audit_entry' },
];
