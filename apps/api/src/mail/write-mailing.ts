import type { Prisma } from '@korsetkish/prisma';
import type { SendMailOptions } from 'nodemailer';
import { REMINDING, writeReminderMail } from '../register/reminders/write-reminder-mail.ts';
import { MAILED_REPORT, writeReportMail } from '../reports/mailings/write-report-mail.ts';
import type { MailServer } from './mail-server.ts';

/** What is read with a mailing to write its letter, whatever it brings. */
export const MAILED = { ...MAILED_REPORT, ...REMINDING } satisfies Prisma.MailingInclude;

type Mailed = Prisma.MailingGetPayload<{ include: typeof MAILED }>;

/** The letter of a mailing; null: what it should say no longer holds. */
export async function writeMailing(
  tx: Prisma.TransactionClient,
  mailing: Mailed,
  { from, publicUrl }: MailServer,
): Promise<SendMailOptions | null> {
  const { file, organisation } = mailing;
  if (file !== null) return writeReportMail({ ...mailing, file }, from);
  // The database holds one of the two.
  return organisation === null
    ? null
    : writeReminderMail(tx, { ...mailing, organisation }, { from, publicUrl });
}
