import { type ReminderLetter, retryActionReminder } from '@korsetkish/contract';
import { recordAudit } from '../../audit/record-audit.ts';
import { type Desk, implementDesk } from '../../http/implement-desk.ts';
import type { Say } from '../../http/messages/messages.ts';
import { ProblemError } from '../../http/problem.ts';
import { queueAgain } from '../../mail/queue-again.ts';
import { findAction, refuseUnlessOwn } from '../find-action.ts';
import { lettersAbout, toReminderLetter } from './to-reminder-letter.ts';

export const retryActionReminderRoute = implementDesk(
  retryActionReminder,
  async ({ params: { action, mailing } }, desk) => {
    const { db, session, context } = desk;
    await refuseUnlessOwn(db, session, ['APPROVER', 'ADMINISTRATOR'], await findAction(db, action));
    if (context.mailOutbox === null) throw new ProblemError('mail-not-set-up');
    const letter = await queueLetterAgain(desk, action, mailing);
    context.mailOutbox.wake();
    return { letter };
  },
);

/** It goes where the organisation has its mail now: a wrong address is why most letters come to nothing. */
function queueLetterAgain({ db, actor }: Desk, action: string, mailing: number): Promise<ReminderLetter> {
  return db.$transaction(async (tx) => {
    const where = { id: mailing, reminders: { some: { actionCode: action } } };
    const before = await tx.mailing.findFirst({ where, include: { organisation: true } });
    if (before === null) throw new ProblemError('not-found');
    if (before.state === 'LAPSED') refuse(({ register }) => register.reminderLapsed);
    const address = before.organisation?.mailAddress ?? null;
    if (address === null) return refuse(({ register }) => register.noOfficeAddress);
    await queueAgain(tx, mailing, { address });
    await recordAudit(tx, {
      ...actor,
      action: 'ACTION_REMINDER_RETRIED',
      subject: 'action',
      subjectId: action,
    });
    const include = lettersAbout(action);
    return toReminderLetter(await tx.mailing.findUniqueOrThrow({ where: { id: mailing }, include }));
  });
}

function refuse(say: Say): never {
  throw new ProblemError('conflict', [{ path: 'params.mailing', say }]);
}
