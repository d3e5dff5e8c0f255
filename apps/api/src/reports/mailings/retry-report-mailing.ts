import { type ReportMailing, retryReportMailing } from '@korsetkish/contract';
import { recordAudit } from '../../audit/record-audit.ts';
import { type Desk, implementDesk } from '../../http/implement-desk.ts';
import { ProblemError } from '../../http/problem.ts';
import { refuseQueuedTwice } from './create-report-mailing.ts';
import { refuseUnlessMailable } from './refuse-unless-mailable.ts';
import { toReportMailing, WITH_ATTEMPTS } from './to-report-mailing.ts';

export const retryReportMailingRoute = implementDesk(
  retryReportMailing,
  async ({ params: { edition, mailing } }, desk) => {
    await refuseUnlessMailable(desk, edition);
    const { mailOutbox } = desk.context;
    if (mailOutbox === null) throw new ProblemError('mail-not-set-up');
    const queued = await queueAgain(desk, edition, mailing).catch(refuseQueuedTwice('params.mailing'));
    mailOutbox.wake();
    return { mailing: queued };
  },
);

/** What is being sent at this moment is held by whoever sends it: it is not waited for. */
function queueAgain({ db, actor }: Desk, edition: number, mailing: number): Promise<ReportMailing> {
  return db.$transaction(async (tx) => {
    const where = { id: mailing, editionId: edition };
    if ((await tx.mailing.count({ where })) === 0) throw new ProblemError('not-found');
    const held = await tx.$queryRaw<unknown[]>`
      SELECT id FROM mailing WHERE id = ${mailing} AND state <> 'SENT' FOR UPDATE SKIP LOCKED`;
    if (held.length === 0) {
      throw new ProblemError('conflict', [
        { path: 'params.mailing', say: ({ report: { sentAlready } }) => sentAlready },
      ]);
    }
    const row = await tx.mailing.update({
      where,
      data: { state: 'QUEUED', tries: 0, nextTry: new Date() },
      include: WITH_ATTEMPTS,
    });
    await recordAudit(tx, {
      ...actor,
      action: 'REPORT_MAILING_RETRIED',
      subject: 'mailing',
      subjectId: String(mailing),
    });
    return toReportMailing(row);
  });
}
