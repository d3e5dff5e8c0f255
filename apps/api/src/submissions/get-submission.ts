import { getSubmission, SUBMISSION_OBSERVATIONS_LIMIT } from '@korsetkish/contract';
import { findRevision } from '../http/find-revision.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { findSubmission } from './find-submission.ts';
import { findSubmissionLines } from './find-submission-lines.ts';
import { SUBMISSION_READERS } from './refuse-outside-grants.ts';
import { toSubmission } from './to-submission.ts';
import { COMMENT_INCLUDED, toSubmissionComment } from './to-submission-comment.ts';
import { SUBMISSION_OBSERVATION_INCLUDED, toSubmissionObservation } from './to-submission-observation.ts';

export const getSubmissionRoute = implementDesk(getSubmission, async ({ params }, { db, session }) => {
  const row = await findSubmission(db, session, SUBMISSION_READERS, params.submission);
  const revision = await findRevision(db, 'published');
  if (revision === null) throw new ProblemError('not-ready');
  const ofIt = { submissionId: row.id };
  const [observed, observationCount, steps, comments] = await Promise.all([
    db.submissionObservation.findMany({
      where: ofIt,
      orderBy: [
        { indicator: { position: 'asc' } },
        { refArea: { position: 'asc' } },
        { breakdown: 'asc' },
        { timePeriod: 'asc' },
      ],
      take: SUBMISSION_OBSERVATIONS_LIMIT,
      include: SUBMISSION_OBSERVATION_INCLUDED,
    }),
    db.submissionObservation.count({ where: ofIt }),
    db.submissionStep.findMany({
      where: ofIt,
      orderBy: { id: 'asc' },
      include: { account: { select: { name: true } } },
    }),
    db.submissionComment.findMany({ where: ofIt, orderBy: { id: 'asc' }, include: COMMENT_INCLUDED }),
  ]);
  const observations = observed.map(toSubmissionObservation);
  return {
    submission: toSubmission(row),
    lines: await findSubmissionLines(db, revision, row, observations),
    observations,
    observationCount,
    steps: steps.map(({ at, account, state, message }) => ({
      at: at.toISOString(),
      accountName: account.name,
      state,
      message,
    })),
    comments: comments.map(toSubmissionComment),
  };
});
