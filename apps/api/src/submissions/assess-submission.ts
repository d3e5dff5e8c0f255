import type { Check, EnteredObservation, Outlier } from '@korsetkish/contract';
import { findOutlier } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import type { NewestRevision } from '../http/find-revision.ts';
import { findSubmissionFigures } from './find-submission-figures.ts';
import { keyOf } from './observation-key.ts';
import type { SubmissionRow } from './to-submission.ts';
import { workOutSubmissionChecks } from './work-out-submission-checks.ts';

/**
 * What is worth a look in a submission: how the checks come out that its figures take part in, and which figures stand
 * out against their history.
 * @param proposed figures in place of those that stand in it; nothing is saved
 * @throws ProblemError (422) naming what keeps a proposed figure from standing in it
 */
export async function assessSubmission(
  db: Database,
  revision: NewestRevision,
  row: SubmissionRow,
  proposed: readonly EnteredObservation[],
): Promise<{ checks: Check[]; outliers: Outlier[] }> {
  const figures = await findSubmissionFigures(db, revision, row, proposed);
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
}
