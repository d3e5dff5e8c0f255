import { checkSubmission, type Outlier } from '@korsetkish/contract';
import { findOutlier } from '@korsetkish/figures';
import { findRevision } from '../http/find-revision.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { findSubmission } from './find-submission.ts';
import { findSubmissionFigures } from './find-submission-figures.ts';
import { keyOf } from './observation-key.ts';
import { SUBMISSION_READERS } from './refuse-outside-grants.ts';
import { workOutSubmissionChecks } from './work-out-submission-checks.ts';

export const checkSubmissionRoute = implementDesk(
  checkSubmission,
  async ({ params, body }, { db, session }) => {
    const row = await findSubmission(db, session, SUBMISSION_READERS, params.submission);
    const revision = await findRevision(db, 'published');
    if (revision === null) throw new ProblemError('not-ready');
    const figures = await findSubmissionFigures(db, revision, row, body.observations);
    const { published, checks } = await workOutSubmissionChecks(db, revision, figures);
    const historyOf = Map.groupBy(published, (each) => keyOf({ ...each, timePeriod: '' }));
    const outliers = figures.flatMap((figure): Outlier[] => {
      const history = historyOf.get(keyOf({ ...figure, timePeriod: '' })) ?? [];
      const range = findOutlier(
        figure,
        history.filter(({ scenario }) => scenario === figure.scenario),
      );
      const { indicator, refArea, breakdown, timePeriod } = figure;
      return range === null ? [] : [{ indicator, refArea, breakdown, timePeriod, ...range }];
    });
    return { checks, outliers };
  },
);
