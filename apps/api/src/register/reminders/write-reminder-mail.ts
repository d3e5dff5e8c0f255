import { LANGUAGES } from '@korsetkish/contract';
import {
  keyOfReminder,
  listDueReminders,
  type RemindedAction,
  type ReminderLetterFacts,
  writeReminderLetter,
} from '@korsetkish/figures';
import type { Prisma } from '@korsetkish/prisma';
import type { SendMailOptions } from 'nodemailer';
import { isoDate } from '../../http/iso-date.ts';
import { localized } from '../../http/localized.ts';
import { addressMail } from '../../mail/address-mail.ts';
import type { MailSettings } from '../../mail/mail-server.ts';
import { findToday } from '../name-today.ts';
import { formatLetterHtml, formatLetterText } from './lay-out-letter.ts';
import { listReminded, REMINDED, toRemindable, toReminder } from './reminded.ts';

/** What is read with a mailing to write its letter. */
export const REMINDING = {
  reminders: { orderBy: { id: 'asc' } },
  organisation: true,
} satisfies Prisma.MailingInclude;

type Row = Prisma.MailingGetPayload<{ include: typeof REMINDING }>;

/** A letter that is to remind an organisation. */
type Reminding = Row & { organisation: NonNullable<Row['organisation']> };

/**
 * The letter of a reminder in both languages, as things stand when it is sent: a mail server may have been down for days,
 * and somebody may try again after months. What was done meanwhile, or was given another day or another addressee, is left
 * out.
 * @returns null: nothing of it holds any more
 */
export async function writeReminderMail(
  tx: Prisma.TransactionClient,
  mailing: Reminding,
  { from, publicUrl }: Pick<MailSettings, 'from' | 'publicUrl'>,
): Promise<SendMailOptions | null> {
  const today = findToday();
  const actions = await findReminded(tx, mailing, today);
  if (actions.length === 0) return null;
  const facts: ReminderLetterFacts = {
    organisation: localized(mailing.organisation),
    actions,
    today,
    publicUrl,
  };
  const letters = LANGUAGES.map((language) => ({ language, letter: writeReminderLetter(facts, language) }));
  return {
    ...addressMail(mailing, from),
    subject: letters.map(({ letter }) => letter.title).join(' / '),
    text: letters.map(({ letter }) => formatLetterText(letter)).join('\n\n* * *\n\n'),
    html: letters.map(({ letter, language }) => formatLetterHtml(letter, language)).join('\n<hr>\n'),
  };
}

/** The actions of a letter, each with what of its reminders still holds, in the order of the register. */
async function findReminded(
  tx: Prisma.TransactionClient,
  { organisation, reminders }: Reminding,
  today: string,
): Promise<RemindedAction[]> {
  const rows = await tx.action.findMany({
    where: { code: { in: reminders.map(({ actionCode }) => actionCode) } },
    include: REMINDED,
    orderBy: { position: 'asc' },
  });
  return rows.flatMap((row) => {
    const reminded = listReminded(row).find(({ office }) => office.code === organisation.code);
    const action = toRemindable(row, today);
    const due = new Set(listDueReminders(action, today).map(keyOfReminder));
    const holding = reminders
      .filter(({ actionCode }) => actionCode === row.code)
      .map(toReminder)
      .filter((reminder) => due.has(keyOfReminder(reminder)));
    if (reminded === undefined || holding.length === 0) return [];
    const { titleKk, titleRu, number, adopted, body } = row.document;
    return {
      action,
      document: { title: { kk: titleKk, ru: titleRu }, number, adopted: adopted && isoDate(adopted) },
      body: body && localized(body),
      addressees: row.addressees.map((each) => localized(each.organisation)),
      isCopy: reminded.isCopy,
      reminders: holding,
    };
  });
}
