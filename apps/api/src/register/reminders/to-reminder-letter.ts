import type { ReminderLetter } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { isoDate } from '../../http/iso-date.ts';
import { toMailing, WITH_ATTEMPTS } from '../../mail/to-mailing.ts';
import { toReminder } from './reminded.ts';

/** What is read with a letter to show what it says of one action. */
export const lettersAbout = (action: string) =>
  ({
    ...WITH_ATTEMPTS,
    reminders: { where: { actionCode: action }, orderBy: { id: 'asc' } },
  }) satisfies Prisma.MailingInclude;

type LetterRow = Prisma.MailingGetPayload<{ include: ReturnType<typeof lettersAbout> }>;

/** A letter with what it says of one action. */
export function toReminderLetter(row: LetterRow): ReminderLetter {
  const { organisationCode, remindedOn, reminders } = row;
  if (organisationCode === null || remindedOn === null)
    throw new TypeError('a reminder goes to an organisation');
  return {
    ...toMailing(row),
    organisation: organisationCode,
    isCopy: reminders.some(({ isCopy }) => isCopy),
    day: isoDate(remindedOn),
    reminders: reminders.map(toReminder),
  };
}
