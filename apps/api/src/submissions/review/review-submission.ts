import { type Check, formatBreakdown, type SubmissionObservationKey } from '@korsetkish/contract';
import type { HistoryRange } from '@korsetkish/figures';
import type { Prisma } from '@korsetkish/prisma';
import type { NewestRevision } from '../../http/find-revision.ts';
import type { SubmissionRow } from '../to-submission.ts';
import { compareWithPublished } from './compare-with-published.ts';
import { findCheckGround, listCheckedPeriods } from './find-check-ground.ts';
import { findFailingChecks } from './find-failing-checks.ts';
import { findFiguresOnTheirWay } from './find-figures-on-their-way.ts';
import { findOutliersAmong, findSeriesOnTheirWay, listSeriesOnTheirWay } from './find-outliers.ts';
import { gatherInBatches } from './gather-in-batches.ts';
import type { Reviewed } from './reviewed.ts';

/** Figures that are in memory at once; more only where one period or one series has more. */
const AT_ONCE = 10_000;

/** Whether what is kept of a review is of the submission and of what is published as they stand. */
export async function isReviewCurrent(
  tx: Pick<Prisma.TransactionClient, 'submissionReview'>,
  { id: submissionId, version }: Pick<SubmissionRow, 'id' | 'version'>,
  revision: Pick<NewestRevision, 'id'>,
): Promise<boolean> {
  const known = await tx.submissionReview.findUnique({ where: { submissionId } });
  return known?.version === version && known.revision === revision.id;
}

/**
 * Works out, and keeps, what is found in a submission: how each of its figures stands to what is published, which checks
 * fail with them, which stand out.
 * @param tx sees one state of everything (`inOneSnapshot`): that of the row and the revision
 */
export async function reviewSubmission(tx: Prisma.TransactionClient, reviewed: Reviewed): Promise<void> {
  const { revision, row } = reviewed;
  const { id: submissionId, version } = row;
  // Who works out the same at the same time waits here, and then begins anew.
  await tx.$executeRaw`
    INSERT INTO submission_review (submission_id, version, revision) VALUES (${submissionId}, ${version}, ${revision.id})
    ON CONFLICT (submission_id) DO UPDATE SET (version, revision) = (EXCLUDED.version, EXCLUDED.revision)`;
  await tx.submissionReviewFigure.deleteMany({ where: { submissionId } });
  await tx.submissionReviewCheck.deleteMany({ where: { submissionId } });
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE found (indicator text, ref_area char(9), breakdown text, time_period text, failing integer,
      outlier jsonb) ON COMMIT DROP`;
  await keepFailingChecks(tx, reviewed);
  await keepOutliers(tx, reviewed);
  await keepFigures(tx, submissionId);
  const counted = await tx.submissionReviewFigure.groupBy({
    by: ['difference'],
    where: { submissionId },
    _count: true,
  });
  const counts = Object.fromEntries(counted.map(({ difference, _count }) => [difference, _count]));
  await tx.submissionReview.update({ where: { submissionId }, data: { counts } });
}

async function keepFailingChecks(tx: Prisma.TransactionClient, reviewed: Reviewed): Promise<void> {
  const { row } = reviewed;
  const ground = await findCheckGround(tx, reviewed);
  let before = 0;
  for (const batch of gatherInBatches(await listCheckedPeriods(tx, row.id, ground), AT_ONCE)) {
    const timePeriods = batch.map(({ timePeriod }) => timePeriod);
    const asked = [...new Set([...timePeriods, ...ground.named])];
    const figures = await findFiguresOnTheirWay(tx, row, asked, ground.catalogue);
    const checks = await findFailingChecks(tx, ground, timePeriods, figures);
    const numbered = checks.map((check, index) => ({ number: before + index + 1, check }));
    await keepChecks(tx, row.id, numbered);
    await keepFound(
      tx,
      numbered.flatMap(({ number, check: { observations } }) =>
        observations
          .filter(({ scenario }) => scenario === row.scenario)
          .map((each) => ({ ...nameStored(each), failing: number })),
      ),
    );
    before += checks.length;
  }
}

async function keepChecks(
  tx: Prisma.TransactionClient,
  submissionId: number,
  numbered: readonly { number: number; check: Check }[],
): Promise<void> {
  if (numbered.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO submission_review_check (submission_id, number, "check")
    SELECT ${submissionId}, number, "check"
    FROM jsonb_to_recordset(${JSON.stringify(numbered)}::jsonb) AS numbered (number integer, "check" jsonb)`;
}

async function keepOutliers(
  tx: Prisma.TransactionClient,
  { revision, row: { id, scenario } }: Reviewed,
): Promise<void> {
  for (const series of gatherInBatches(await listSeriesOnTheirWay(tx, id), AT_ONCE)) {
    const figures = await findSeriesOnTheirWay(tx, id, series);
    const outliers = await findOutliersAmong(tx, revision, scenario, figures);
    await keepFound(
      tx,
      outliers.map(({ figure: { indicator, refArea, breakdown, timePeriod }, range }) => ({
        ...{ indicator, ref_area: refArea, breakdown, time_period: timePeriod },
        outlier: range,
      })),
    );
  }
}

/** A figure by the names of the table's columns. */
type Stored = { indicator: string; ref_area: string; breakdown: string; time_period: string };

const nameStored = ({ indicator, refArea, breakdown, timePeriod }: SubmissionObservationKey): Stored => ({
  ...{ indicator, ref_area: refArea, breakdown: formatBreakdown(breakdown), time_period: timePeriod },
});

async function keepFound(
  tx: Prisma.TransactionClient,
  found: readonly (Stored & { failing?: number; outlier?: HistoryRange })[],
): Promise<void> {
  if (found.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO found SELECT * FROM jsonb_populate_recordset(NULL::found, ${JSON.stringify(found)}::jsonb)`;
}

/** Every figure in the order of the report, with what was found of it. */
async function keepFigures(tx: Prisma.TransactionClient, submission: number): Promise<void> {
  await tx.$executeRaw`
    ${compareWithPublished(submission)},
    gathered AS (
      SELECT indicator, ref_area, breakdown, time_period,
        array_agg(DISTINCT failing) FILTER (WHERE failing IS NOT NULL) AS failing,
        (array_agg(outlier) FILTER (WHERE outlier IS NOT NULL))[1] AS outlier
      FROM found GROUP BY 1, 2, 3, 4
    )
    INSERT INTO submission_review_figure (submission_id, position, indicator, ref_area, breakdown, time_period,
      difference, series_id, published_in, failing, outlier)
    SELECT ${submission}, row_number() OVER (ORDER BY i.position, a.position, compared.breakdown COLLATE "C",
        compared.time_period COLLATE "C"),
      compared.indicator, compared.ref_area, compared.breakdown, compared.time_period,
      compared.difference::figure_difference, compared.series_id, compared.published_in,
      coalesce(gathered.failing, '{}'), gathered.outlier
    FROM compared
      JOIN indicator i ON i.code = compared.indicator
      JOIN ref_area a ON a.code = compared.ref_area
      LEFT JOIN gathered ON (gathered.indicator, gathered.ref_area, gathered.breakdown, gathered.time_period)
        = (compared.indicator, compared.ref_area, compared.breakdown, compared.time_period)`;
}
