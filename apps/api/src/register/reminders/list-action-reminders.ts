import { listActionReminders } from '@korsetkish/contract';
import { findReminderAbsence } from '@korsetkish/figures';
import { implementDesk } from '../../http/implement-desk.ts';
import { findAction, refuseUnlessOwn } from '../find-action.ts';
import { findToday } from '../name-today.ts';
import { findComingReminders } from './find-coming-reminders.ts';
import { listReminded, REMINDED, toRemindable } from './reminded.ts';
import { lettersAbout, toReminderLetter } from './to-reminder-letter.ts';

export const listActionRemindersRoute = implementDesk(
  listActionReminders,
  async ({ params: { action } }, { db, session, context }) => {
    await refuseUnlessOwn(db, session, ['APPROVER', 'ADMINISTRATOR'], await findAction(db, action));
    const row = await db.action.findUniqueOrThrow({ where: { code: action }, include: REMINDED });
    const mailings = await db.mailing.findMany({
      where: { reminders: { some: { actionCode: action } } },
      orderBy: { id: 'desc' },
      include: lettersAbout(action),
    });
    const letters = mailings.map(toReminderLetter);
    const today = findToday();
    const coming = await findComingReminders(db, row, letters, today);
    const organisations = listReminded(row).map(({ office, isCopy }) => ({
      ...{ organisation: office.code, isCopy, hasAddress: office.mailAddress !== null },
    }));
    const never = findReminderAbsence(toRemindable(row, today), organisations);
    return {
      canMail: context.mailOutbox !== null,
      ...{ letters, coming: never === null ? coming : [], organisations },
      absence: never ?? (coming.length === 0 ? 'ALL_SENT' : null),
    };
  },
);
