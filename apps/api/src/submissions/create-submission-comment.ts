import { createSubmissionComment, formatBreakdown } from '@korsetkish/contract';
import { implementDesk } from '../http/implement-desk.ts';
import { findSubmission } from './find-submission.ts';
import { COMMENT_INCLUDED, toSubmissionComment } from './to-submission-comment.ts';

export const createSubmissionCommentRoute = implementDesk(
  createSubmissionComment,
  async ({ params, body: { about, message } }, { db, session }) => {
    const { id } = await findSubmission(db, session, ['EDITOR', 'APPROVER'], params.submission);
    const row = await db.submissionComment.create({
      data: {
        submissionId: id,
        accountId: session.account.account,
        text: message,
        ...(about && {
          indicatorCode: about.indicator,
          refAreaCode: about.refArea,
          breakdown: formatBreakdown(about.breakdown),
          timePeriod: about.timePeriod,
        }),
      },
      include: COMMENT_INCLUDED,
    });
    return { comment: toSubmissionComment(row) };
  },
);
