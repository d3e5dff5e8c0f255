import { type ReportMailing, retryReportMailing } from '@korsetkish/contract';
import { recordAudit } from '../../audit/record-audit.ts';
import { type Desk, implementDesk } from '../../http/implement-desk.ts';
import { ProblemError } from '../../http/problem.ts';
import { queueAgain } from '../../mail/queue-again.ts';
import { WITH_ATTEMPTS } from '../../mail/to-mailing.ts';
import { refuseQueuedTwice } from './create-report-mailing.ts';
import { refuseUnlessMailable } from './refuse-unless-mailable.ts';
import { toReportMailing } from './to-report-mailing.ts';

export const retryReportMailingRoute = implementDesk(
  retryReportMailing,
  async ({ params: { edition, mailing } }, desk) => {
    await refuseUnlessMailable(desk, edition);
    const { mailOutbox } = desk.context;
    if (mailOutbox === null) throw new ProblemError('mail-not-set-up');
    const queued = await queueOwnAgain(desk, edition, mailing).catch(refuseQueuedTwice('params.mailing'));
    mailOutbox.wake();
    return { mailing: queued };
  },
);

function queueOwnAgain({ db, actor }: Desk, edition: number, mailing: number): Promise<ReportMailing> {
  return db.$transaction(async (tx) => {
    const where = { id: mailing, editionId: edition };
    if ((await tx.mailing.count({ where })) === 0) throw new ProblemError('not-found');
    await queueAgain(tx, mailing);
    await recordAudit(tx, {
      ...actor,
      action: 'REPORT_MAILING_RETRIED',
      subject: 'mailing',
      subjectId: String(mailing),
    });
    return toReportMailing(await tx.mailing.findUniqueOrThrow({ where, include: WITH_ATTEMPTS }));
  });
}
