import { checkSubmission } from '@korsetkish/contract';
import { findRevision } from '../http/find-revision.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { assessSubmission } from './assess-submission.ts';
import { findSubmission } from './find-submission.ts';
import { SUBMISSION_READERS } from './refuse-outside-grants.ts';

export const checkSubmissionRoute = implementDesk(
  checkSubmission,
  async ({ params, body }, { db, session }) => {
    const row = await findSubmission(db, session, SUBMISSION_READERS, params.submission);
    const revision = await findRevision(db, 'published');
    if (revision === null) throw new ProblemError('not-ready');
    return assessSubmission(db, revision, row, body.observations);
  },
);
