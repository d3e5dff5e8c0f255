import type { Reminder } from '@korsetkish/contract';
import { keyOfReminder, listDueReminders } from '@korsetkish/figures';
import type { Database, Prisma } from '@korsetkish/prisma';
import { listReminded, REMINDED, type RemindedRow, toRemindable, toReminder } from './reminded.ts';

/** One thing that an organisation is to be reminded of. */
type DueReminder = { organisation: string; isCopy: boolean; action: string; reminder: Reminder };

/** Nothing is reminded of actions without a day and without a frequency. */
const MAY_BE_REMINDED: Prisma.ActionWhereInput = {
  OR: [{ due: { not: null } }, { milestones: { some: {} } }, { frequency: { not: null } }],
};

/**
 * Puts into the outbox what organisations are to be reminded of on a day: to each with an address one letter, which says
 * all that it was not told yet. However many processes look, and however often, an organisation has one letter a day and
 * hears of the same occasion once; what comes up after its letter waits for the next day.
 * @param today the day in Almaty, `2026-11-23`
 * @returns how many letters were put there
 */
export async function queueReminders(db: Database, today: string): Promise<number> {
  const rows = await db.action.findMany({
    where: MAY_BE_REMINDED,
    include: REMINDED,
    orderBy: { position: 'asc' },
  });
  const due = Map.groupBy(
    rows.flatMap((row) => listDue(row, today)),
    ({ organisation }) => organisation,
  );
  let queued = 0;
  for (const [organisation, reminders] of due) {
    if (await queueLetter(db, organisation, reminders, today)) queued += 1;
  }
  return queued;
}

function listDue(row: RemindedRow, today: string): DueReminder[] {
  const due = listDueReminders(toRemindable(row, today), today);
  return listReminded(row)
    .filter(({ office }) => office.mailAddress !== null)
    .flatMap(({ office, isCopy }) =>
      due.map((reminder) => ({ organisation: office.code, isCopy, action: row.code, reminder })),
    );
}

function queueLetter(
  db: Database,
  organisation: string,
  reminders: readonly DueReminder[],
  today: string,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    // Another process that looks for the same organisation waits here, and then finds what this one wrote.
    const [office] = await tx.$queryRaw<{ address: string | null }[]>`
      SELECT mail_address AS address FROM organisation WHERE code = ${organisation} FOR NO KEY UPDATE`;
    const address = office?.address ?? null;
    const remindedOn = new Date(today);
    const hasLetter = await tx.mailing.count({ where: { organisationCode: organisation, remindedOn } });
    if (address === null || hasLetter > 0) return false;
    const fresh = await leaveOutKnown(tx, organisation, reminders);
    if (fresh.length === 0) return false;
    await tx.mailing.create({
      data: {
        ...{ organisationCode: organisation, remindedOn, lang: 'both', address },
        reminders: {
          create: fresh.map(({ action, isCopy, reminder: { occasion, milestone, day, timePeriod } }) => ({
            ...{ actionCode: action, isCopy, occasion, milestone, day: new Date(day), timePeriod },
          })),
        },
      },
    });
    return true;
  });
}

/** What the organisation was told before is not told again. */
async function leaveOutKnown(
  tx: Prisma.TransactionClient,
  organisation: string,
  reminders: readonly DueReminder[],
): Promise<DueReminder[]> {
  const actions = [...new Set(reminders.map(({ action }) => action))];
  const rows = await tx.actionReminder.findMany({
    where: { organisationCode: organisation, actionCode: { in: actions } },
  });
  const known = new Set(rows.map((row) => `${row.actionCode} ${keyOfReminder(toReminder(row))}`));
  return reminders.filter(({ action, reminder }) => !known.has(`${action} ${keyOfReminder(reminder)}`));
}
