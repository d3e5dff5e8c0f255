import { updateSubmission } from '@korsetkish/contract';
import { recordAudit } from '../audit/record-audit.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { namedSources } from '../sources/named-sources.ts';
import { holdSubmission, refuseUnlessFilledIn } from './find-submission.ts';
import { SUBMISSION_INCLUDED, toSubmission } from './to-submission.ts';

export const updateSubmissionRoute = implementDesk(updateSubmission, async ({ params, body }, desk) => {
  const { version, source } = body;
  await refuseUnknownCodes([namedSources(desk.db, 'body.source', source === null ? [] : [source])]);
  return desk.db.$transaction(async (tx) => {
    const before = await holdSubmission(tx, desk.session, ['EDITOR'], params.submission, version);
    refuseUnlessFilledIn(before);
    const row = await tx.submission.update({
      where: { id: before.id },
      data: {
        version: { increment: 1 },
        source: source === null ? { disconnect: true } : { connect: { code: source } },
      },
      include: SUBMISSION_INCLUDED,
    });
    const submission = toSubmission(row);
    await recordAudit(tx, {
      ...desk.actor,
      action: 'SUBMISSION_UPDATED',
      subject: 'submission',
      subjectId: String(row.id),
      before: toSubmission(before),
      after: submission,
    });
    return { submission };
  });
});
