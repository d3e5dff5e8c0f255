import { updateSubmissionComment } from '@korsetkish/contract';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { findSubmission } from './find-submission.ts';
import { COMMENT_INCLUDED, toSubmissionComment } from './to-submission-comment.ts';

export const updateSubmissionCommentRoute = implementDesk(
  updateSubmissionComment,
  async ({ params, body: { resolved } }, { db, session }) => {
    const { id: submissionId } = await findSubmission(db, session, ['EDITOR', 'APPROVER'], params.submission);
    const asked = await db.submissionComment.findFirst({ where: { id: params.comment, submissionId } });
    if (asked === null) throw new ProblemError('not-found');
    const row = await db.submissionComment.update({
      where: { id: asked.id },
      data: { resolvedAt: resolved ? (asked.resolvedAt ?? new Date()) : null },
      include: COMMENT_INCLUDED,
    });
    return { comment: toSubmissionComment(row) };
  },
);
