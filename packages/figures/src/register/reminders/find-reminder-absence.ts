import type { ReminderAbsence } from '@korsetkish/contract';
import { isClosed, type Remindable } from './list-due-reminders.ts';

/** Why nothing is ever reminded of an action as it stands; null: something may be. */
export function findReminderAbsence(
  action: Remindable,
  organisations: readonly unknown[],
): ReminderAbsence | null {
  const { due, milestones, frequency, adopted } = action;
  if (isClosed(action)) return 'CLOSED';
  if (organisations.length === 0) return 'NO_ORGANISATION';
  if (due !== null || milestones.length > 0) return null;
  if (frequency === null) return 'NOTHING_SET';
  return adopted === null ? 'NO_DOCUMENT_DAY' : null;
}
