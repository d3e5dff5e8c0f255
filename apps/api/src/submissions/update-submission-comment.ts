import { updateSubmissionComment } from '@korsetkish/contract';
import { recordAudit } from '../audit/record-audit.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { findSubmission } from './find-submission.ts';
import { COMMENT_INCLUDED, toSubmissionComment } from './to-submission-comment.ts';

export const updateSubmissionCommentRoute = implementDesk(
  updateSubmissionComment,
  async ({ params, body: { resolved } }, { db, session, actor }) => {
    const { id: submissionId } = await findSubmission(db, session, ['EDITOR', 'APPROVER'], params.submission);
    return db.$transaction(async (tx) => {
      const where = { id: params.comment, submissionId };
      const before = await tx.submissionComment.findFirst({ where, include: COMMENT_INCLUDED });
      if (before === null) throw new ProblemError('not-found');
      // A colleague was quicker: it is as was wanted, and nothing is told twice.
      if ((before.resolvedAt !== null) === resolved) return { comment: toSubmissionComment(before) };
      const row = await tx.submissionComment.update({
        where: { id: before.id },
        data: { resolvedAt: resolved ? new Date() : null },
        include: COMMENT_INCLUDED,
      });
      const comment = toSubmissionComment(row);
      await recordAudit(tx, {
        ...actor,
        action: 'SUBMISSION_COMMENT_UPDATED',
        subject: 'submission',
        subjectId: String(submissionId),
        before: toSubmissionComment(before),
        after: comment,
      });
      return { comment };
    });
  },
);
