import {
  type FIGURES_TO_REVIEW,
  listSubmissionObservations,
  type SubmissionObservationKey,
} from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { findRevision, type NewestRevision } from '../http/find-revision.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { assessSubmission } from './assess-submission.ts';
import { type AskedDifferences, countDifferences, findDifferences, STANDING } from './find-differences.ts';
import { findReviewedFigures } from './find-reviewed-figures.ts';
import { findSubmission } from './find-submission.ts';
import { keyOf } from './observation-key.ts';
import { SUBMISSION_READERS } from './refuse-outside-grants.ts';
import type { SubmissionRow } from './to-submission.ts';

export const listSubmissionObservationsRoute = implementDesk(
  listSubmissionObservations,
  async ({ params, query: { show, limit, cursor } }, { db, session }) => {
    const row = await findSubmission(db, session, SUBMISSION_READERS, params.submission);
    const revision = await findRevision(db, 'published');
    if (revision === null) throw new ProblemError('not-ready');
    const skip = cursor === undefined ? 0 : Number(cursor);
    const asked = await readAsked(db, revision, row, show);
    const [found, counts] = await Promise.all([
      findDifferences(db, row.id, asked, { skip, take: limit + 1 }),
      countDifferences(db, row.id),
    ]);
    return {
      version: row.version,
      figures: await findReviewedFigures(db, revision, row.id, found.slice(0, limit)),
      counts,
      nextCursor: found.length > limit ? String(skip + limit) : null,
    };
  },
);

type Show = (typeof FIGURES_TO_REVIEW)[number] | undefined;

async function readAsked(
  db: Database,
  revision: NewestRevision,
  row: SubmissionRow,
  show: Show,
): Promise<AskedDifferences> {
  if (show === undefined) return { differences: STANDING };
  if (show !== 'OUTLIER' && show !== 'FAILING') return { differences: [show] };
  const { checks, outliers } = await assessSubmission(db, revision, row, []);
  const failing = checks.filter(({ result }) => result === 'FAILS');
  const concerned = show === 'OUTLIER' ? outliers : failing.flatMap(({ observations }) => observations);
  const keys = new Map<string, SubmissionObservationKey>(concerned.map((each) => [keyOf(each), each]));
  return { differences: STANDING, keys: [...keys.values()] };
}
