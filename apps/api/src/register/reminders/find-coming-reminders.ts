import type { ComingReminder, Reminder, ReminderLetter } from '@korsetkish/contract';
import { addDays, keyOfReminder, listComingReminders, listDueReminders } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { listReminded, type RemindedRow, toRemindable } from './reminded.ts';

/**
 * What one of the organisations with an address was not told yet goes with the next look, or tomorrow where it has had
 * its letter of the day; everything else on its day.
 */
export async function findComingReminders(
  db: Database,
  row: RemindedRow,
  letters: readonly ReminderLetter[],
  today: string,
): Promise<ComingReminder[]> {
  const action = toRemindable(row, today);
  const offices = listReminded(row).flatMap(({ office }) =>
    office.mailAddress === null ? [] : [office.code],
  );
  const had = await db.mailing.findMany({
    where: { organisationCode: { in: offices }, remindedOn: new Date(today) },
    select: { organisationCode: true },
  });
  const served = new Set(had.map(({ organisationCode }) => organisationCode));
  const waiting = listDueReminders(action, today).flatMap(({ since: _, ...reminder }) => {
    const untold = offices.filter((office) => !isTold(letters, office, reminder));
    if (untold.length === 0) return [];
    return { ...reminder, on: untold.every((office) => served.has(office)) ? addDays(today, 1) : today };
  });
  const next = listComingReminders(action, today).map(({ since, ...reminder }) => ({
    ...reminder,
    on: since,
  }));
  return [...waiting, ...next];
}

const isTold = (letters: readonly ReminderLetter[], office: string, about: Reminder): boolean =>
  letters.some(
    ({ organisation, reminders }) =>
      organisation === office && reminders.some((each) => keyOfReminder(each) === keyOfReminder(about)),
  );
