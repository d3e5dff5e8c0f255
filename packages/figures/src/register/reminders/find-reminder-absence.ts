import type { ReminderAbsence } from '@korsetkish/contract';
import { isClosed, type Remindable } from './list-due-reminders.ts';

/**
 * Why nothing is reminded of an action as it stands; null: something may be.
 * @param organisations that are reminded of it
 */
export function findReminderAbsence(
  action: Remindable,
  organisations: readonly { hasAddress: boolean }[],
): ReminderAbsence | null {
  const { due, milestones, frequency, adopted } = action;
  if (isClosed(action)) return 'CLOSED';
  if (due === null && milestones.length === 0) {
    if (frequency === null) return 'NOTHING_SET';
    if (adopted === null) return 'NO_DOCUMENT_DAY';
  }
  if (organisations.length === 0) return 'NO_ORGANISATION';
  return organisations.some(({ hasAddress }) => hasAddress) ? null : 'NO_ADDRESS';
}
