import { createSubmissionComment, formatBreakdown } from '@korsetkish/contract';
import { recordAudit } from '../audit/record-audit.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { findEntryBounds } from './find-entry-bounds.ts';
import { findSubmission } from './find-submission.ts';
import { listPlaceProblems } from './list-entry-problems.ts';
import { COMMENT_INCLUDED, toSubmissionComment } from './to-submission-comment.ts';

export const createSubmissionCommentRoute = implementDesk(
  createSubmissionComment,
  async ({ params, body: { about, message } }, { db, session, actor }) => {
    const submission = await findSubmission(db, session, ['EDITOR', 'APPROVER'], params.submission);
    if (about !== null) {
      const problems = listPlaceProblems(about, await findEntryBounds(db, submission, [about]));
      const errors = problems.map(({ field, say }) => ({ path: `body.about.${field}`, say }));
      if (errors.length > 0) throw new ProblemError('invalid-request', errors);
    }
    return db.$transaction(async (tx) => {
      const row = await tx.submissionComment.create({
        data: {
          submissionId: submission.id,
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
      const comment = toSubmissionComment(row);
      await recordAudit(tx, {
        ...actor,
        action: 'SUBMISSION_COMMENTED',
        subject: 'submission',
        subjectId: String(submission.id),
        after: comment,
      });
      return { comment };
    });
  },
);
