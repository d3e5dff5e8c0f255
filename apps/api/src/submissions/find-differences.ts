import {
  FIGURE_DIFFERENCES,
  type FigureDifference,
  formatBreakdown,
  type SubmissionObservationKey,
} from '@korsetkish/contract';
import { type Database, Prisma, saysTheSame } from '@korsetkish/prisma';

/** Where a figure stands in a submission and among the vintages; `publishedIn` null: nothing is published. */
export type DifferenceRow = {
  indicator: string;
  refArea: string;
  breakdown: string;
  timePeriod: string;
  difference: FigureDifference;
  seriesId: number | null;
  publishedIn: number | null;
};

/** Which differences are asked for; of these figures alone, where they are given. */
export type AskedDifferences = {
  differences: readonly FigureDifference[];
  keys?: readonly SubmissionObservationKey[];
};

/**
 * Every figure of a submission beside the vintage that it was, or would be, published over. Of a submission that is
 * published that is the one that stood before.
 */
const compareWithPublished = (submission: number): Prisma.Sql => Prisma.sql`
  WITH asked AS (SELECT * FROM submission WHERE id = ${submission}),
  entered AS (SELECT * FROM submission_observation WHERE submission_id = ${submission}),
  held AS (
    SELECT s.indicator, s.ref_area, s.breakdown, o.*
    FROM asked
      JOIN series s ON s.layer = 'published' AND s.scenario = asked.scenario
        AND s.plan_act IS NOT DISTINCT FROM asked.plan_act
      JOIN observation o ON o.series_id = s.id
    WHERE (asked.published_in IS NULL OR o.published_in < asked.published_in)
      AND (o.superseded_in IS NULL OR o.superseded_in >= asked.published_in)
      AND (s.indicator, s.ref_area, o.time_period) IN (SELECT indicator, ref_area, time_period FROM entered)
  ),
  compared AS (
    SELECT coalesce(entered.indicator, held.indicator) AS indicator,
      coalesce(entered.ref_area, held.ref_area) AS ref_area,
      coalesce(entered.breakdown, held.breakdown) AS breakdown,
      coalesce(entered.time_period, held.time_period) AS time_period,
      CASE WHEN held.series_id IS NULL THEN 'NEW'
        WHEN entered.submission_id IS NULL THEN 'LEFT_OUT'
        WHEN ${saysTheSame('entered', 'held')} THEN 'SAME'
        ELSE 'CHANGED' END AS difference,
      held.series_id, held.published_in
    FROM entered FULL JOIN held USING (indicator, ref_area, breakdown, time_period)
  )`;

/** Figures in the order of the report. @param page.skip figures before the first one */
export function findDifferences(
  db: Database,
  submission: number,
  { differences, keys }: AskedDifferences,
  page: { skip: number; take: number },
): Promise<DifferenceRow[]> {
  const conditions = [Prisma.sql`compared.difference = ANY(${differences}::text[])`];
  if (keys) {
    const part = (of: (key: SubmissionObservationKey) => string) => keys.map(of);
    conditions.push(Prisma.sql`
      (compared.indicator, compared.ref_area, compared.breakdown, compared.time_period) IN (SELECT * FROM unnest(
        ${part(({ indicator }) => indicator)}::text[], ${part(({ refArea }) => refArea)}::text[],
        ${part(({ breakdown }) => formatBreakdown(breakdown))}::text[],
        ${part(({ timePeriod }) => timePeriod)}::text[]))`);
  }
  return db.$queryRaw<DifferenceRow[]>`
    ${compareWithPublished(submission)}
    SELECT compared.indicator, compared.ref_area AS "refArea", compared.breakdown,
      compared.time_period AS "timePeriod", compared.difference, compared.series_id AS "seriesId",
      compared.published_in AS "publishedIn"
    FROM compared
      JOIN indicator i ON i.code = compared.indicator
      JOIN ref_area a ON a.code = compared.ref_area
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY i.position, a.position, compared.breakdown COLLATE "C", compared.time_period COLLATE "C"
    LIMIT ${page.take}::int OFFSET ${page.skip}::int`;
}

/** How many figures there are of each difference. */
export async function countDifferences(
  db: Database,
  submission: number,
): Promise<Record<FigureDifference, number>> {
  const rows = await db.$queryRaw<{ difference: FigureDifference; figures: number }[]>`
    ${compareWithPublished(submission)}
    SELECT difference, count(*)::int AS figures FROM compared GROUP BY difference`;
  const counts: Record<FigureDifference, number> = { NEW: 0, CHANGED: 0, SAME: 0, LEFT_OUT: 0 };
  for (const { difference, figures } of rows) counts[difference] = figures;
  return counts;
}

/** Those that stand in the submission itself. */
export const STANDING: readonly FigureDifference[] = FIGURE_DIFFERENCES.filter((each) => each !== 'LEFT_OUT');
