import type { Prisma } from '../../generated/client.ts';
import { FIGURE, prepareStage } from './publish-staged.ts';
import { saysTheSame } from './says-the-same.ts';

/** What publishing a submission would do. */
export type StagedSubmission = {
  /** Figures that say something else than what is published, new ones among them. */
  changed: number;
  /** Those of them that replace a published figure. */
  corrected: number;
};

/**
 * Lays the figures of a submission out beside the published ones, in a table of this transaction, and leaves there those
 * that say something else. A figure that only repeats what is published makes no vintage.
 */
export async function stageSubmission(
  tx: Prisma.TransactionClient,
  submissionId: number,
): Promise<StagedSubmission> {
  await tx.$executeRaw`
    INSERT INTO "series" ("indicator", "ref_area", "breakdown", "scenario", "plan_act", "layer")
    SELECT DISTINCT figure."indicator", figure."ref_area", figure."breakdown", "submission"."scenario",
      "submission"."plan_act", 'published'::"layer"
    FROM "submission_observation" AS figure JOIN "submission" ON "submission"."id" = figure."submission_id"
    WHERE figure."submission_id" = ${submissionId} AND NOT EXISTS (
      SELECT FROM "series" AS known
      WHERE known."layer" = 'published' AND known."indicator" = figure."indicator"
        AND known."ref_area" = figure."ref_area" AND known."breakdown" = figure."breakdown"
        AND known."scenario" = "submission"."scenario"
        AND known."plan_act" IS NOT DISTINCT FROM "submission"."plan_act"
    )
    ORDER BY 1, 2, 3`;
  await prepareStage(tx);
  await tx.$executeRaw`
    INSERT INTO "staged" (${FIGURE})
    SELECT series."id", "time_period", "period_start"("time_period"), "period_end"("time_period"), "period_assumed",
      "obs_value", "decimals", "unit_mult", "obs_status", "qualifier", "source_id", "section", "paragraph", "file",
      "sheet", "cell"
    FROM (
      SELECT figure.*, "submission"."scenario", "submission"."plan_act", "submission"."source_id"
      FROM "submission_observation" AS figure JOIN "submission" ON "submission"."id" = figure."submission_id"
      WHERE figure."submission_id" = ${submissionId}
    ) AS figure
    JOIN "series" AS series USING ("indicator", "ref_area", "breakdown", "scenario")
    WHERE series."layer" = 'published' AND series."plan_act" IS NOT DISTINCT FROM figure."plan_act"`;
  await tx.$executeRaw`
    DELETE FROM "staged" USING "observation" AS current
    WHERE current."superseded_in" IS NULL AND current."series_id" = "staged"."series_id"
      AND current."time_period" = "staged"."time_period" AND ${saysTheSame('staged', 'current')}`;
  const [counted] = await tx.$queryRaw<StagedSubmission[]>`
    SELECT count(*)::int AS changed, count(current."series_id")::int AS corrected
    FROM "staged" LEFT JOIN "observation" AS current
      ON current."superseded_in" IS NULL AND current."series_id" = "staged"."series_id"
      AND current."time_period" = "staged"."time_period"`;
  return counted ?? { changed: 0, corrected: 0 };
}
