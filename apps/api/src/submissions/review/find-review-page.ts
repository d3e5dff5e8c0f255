import {
  Check,
  type FIGURES_TO_REVIEW,
  FigureDifference,
  Outlier,
  type SubmissionObservationKey,
} from '@korsetkish/contract';
import { Prisma } from '@korsetkish/prisma';
import * as z from 'zod';
import { readBreakdown } from '../../observations/read-breakdown.ts';

/** Where a figure stands in a submission and among the vintages; `publishedIn` null: nothing is published. */
export type DifferenceRow = SubmissionObservationKey & {
  position: number;
  difference: FigureDifference;
  seriesId: number | null;
  publishedIn: number | null;
  failing: number[];
  outlier: unknown;
};

/** Figures of a review with what was found of them. */
type ReviewPage = { rows: DifferenceRow[]; hasMore: boolean; checks: Check[]; outliers: Outlier[] };

type Show = (typeof FIGURES_TO_REVIEW)[number] | undefined;

/** @param page.after position of the figure before the first one */
export async function findReviewPage(
  tx: Prisma.TransactionClient,
  submissionId: number,
  show: Show,
  page: { after: number; limit: number },
): Promise<ReviewPage> {
  const found = await tx.$queryRaw<(DifferenceRow & { breakdown: string })[]>`
    SELECT position, indicator, ref_area AS "refArea", breakdown, time_period AS "timePeriod", difference,
      series_id AS "seriesId", published_in AS "publishedIn", failing, outlier
    FROM submission_review_figure
    WHERE submission_id = ${submissionId} AND position > ${page.after} AND ${isShown(show)}
    ORDER BY position LIMIT ${page.limit + 1}`;
  const rows = found.slice(0, page.limit).map((row) => ({ ...row, breakdown: readBreakdown(row.breakdown) }));
  const checks = await tx.submissionReviewCheck.findMany({
    where: { submissionId, number: { in: [...new Set(rows.flatMap(({ failing }) => failing))] } },
    orderBy: { number: 'asc' },
  });
  return {
    rows,
    hasMore: found.length > page.limit,
    checks: checks.map(({ check }) => Check.parse(check)),
    outliers: rows.flatMap(({ indicator, refArea, breakdown, timePeriod, outlier }) =>
      outlier === null
        ? []
        : Outlier.parse({ indicator, refArea, breakdown, timePeriod, ...Object(outlier) }),
    ),
  };
}

function isShown(show: Show): Prisma.Sql {
  switch (show) {
    case undefined:
      return Prisma.sql`difference <> 'LEFT_OUT'`;
    case 'FAILING':
      return Prisma.sql`failing <> '{}' AND difference <> 'LEFT_OUT'`;
    case 'OUTLIER':
      return Prisma.sql`outlier IS NOT NULL`;
    default:
      return Prisma.sql`difference = ${show}::figure_difference`;
  }
}

const Counts = z.record(FigureDifference, z.int());

/** How many figures there are of each difference, and how many checks fail. */
export async function countReviewed(
  tx: Prisma.TransactionClient,
  submissionId: number,
): Promise<{ counts: z.infer<typeof Counts>; failing: number }> {
  const { counts } = await tx.submissionReview.findUniqueOrThrow({ where: { submissionId } });
  const { _max } = await tx.submissionReviewCheck.aggregate({
    where: { submissionId },
    _max: { number: true },
  });
  const none = { NEW: 0, CHANGED: 0, SAME: 0, LEFT_OUT: 0 };
  return { counts: Counts.parse({ ...none, ...Object(counts) }), failing: _max.number ?? 0 };
}
