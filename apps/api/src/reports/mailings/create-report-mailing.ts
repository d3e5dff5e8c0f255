import { createReportMailing, type ReportMailing } from '@korsetkish/contract';
import { Prisma } from '@korsetkish/prisma';
import { recordAudit } from '../../audit/record-audit.ts';
import { type Desk, implementDesk } from '../../http/implement-desk.ts';
import { ProblemError } from '../../http/problem.ts';
import { WITH_ATTEMPTS } from '../../mail/to-mailing.ts';
import { refuseUnlessMailable } from './refuse-unless-mailable.ts';
import { toReportMailing } from './to-report-mailing.ts';

export const createReportMailingRoute = implementDesk(
  createReportMailing,
  async ({ params: { edition }, body }, desk) => {
    await refuseUnlessMailable(desk, edition);
    const { mailOutbox } = desk.context;
    if (mailOutbox === null) throw new ProblemError('mail-not-set-up');
    const mailing = await queue(desk, edition, body).catch(refuseQueuedTwice('body.address'));
    mailOutbox.wake();
    return { mailing };
  },
);

/** The log tells that it was mailed, and not where to: that is kept in one place. */
function queue(
  { db, session, actor }: Desk,
  edition: number,
  { lang, address }: Pick<ReportMailing, 'lang' | 'address'>,
): Promise<ReportMailing> {
  const { account, name } = session.account;
  return db.$transaction(async (tx) => {
    const row = await tx.mailing.create({
      data: { editionId: edition, lang, address, accountId: account, requestedBy: name },
      include: WITH_ATTEMPTS,
    });
    await recordAudit(tx, {
      ...actor,
      action: 'REPORT_MAILING_CREATED',
      subject: 'mailing',
      subjectId: String(row.id),
      after: { edition, lang },
    });
    return toReportMailing(row);
  });
}

/** @throws ProblemError (409) where the same waits to be sent to the same office; whatever else was thrown */
export const refuseQueuedTwice =
  (path: string) =>
  (error: unknown): never => {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') throw error;
    // Without what was thrown: it may name the address, and causes are written into the log.
    throw new ProblemError('conflict', [{ path, say: ({ report: { queuedAlready } }) => queuedAlready }]);
  };
