import { parseTimePeriod } from '@korsetkish/figures';
import type { Prisma } from '../../../generated/client.ts';
import { FIGURE, prepareStage } from '../../publishing/publish-staged.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';

/**
 * Lays the catalogue's figures, amended plans among them, out beside the published ones, in a table of this
 * transaction, and leaves there only those that say something else than the last vintage of the same publisher. A
 * vintage that somebody else published since is not looked at, so reloading never takes a correction back.
 * @returns how many figures would be published, and how many published ones the files do not have
 */
export async function stageObservations(
  tx: Prisma.TransactionClient,
  catalogue: Catalogue,
  publishedBy: string,
): Promise<{ changed: number; notInFiles: number }> {
  const json = JSON.stringify(listFigures(catalogue));
  await tx.$executeRaw`
    INSERT INTO "series" ("indicator", "ref_area", "breakdown", "scenario", "plan_act", "layer")
    SELECT DISTINCT "indicator", "ref_area", "breakdown", "scenario", "plan_act", 'published'::"layer"
    FROM jsonb_to_recordset(${json}::jsonb) AS figure(
      "indicator" text, "ref_area" char(9), "breakdown" text, "scenario" "scenario", "plan_act" text
    )
    WHERE NOT EXISTS (
      SELECT FROM "series" AS known
      WHERE known."layer" = 'published' AND known."indicator" = figure."indicator"
        AND known."ref_area" = figure."ref_area" AND known."breakdown" = figure."breakdown"
        AND known."scenario" = figure."scenario" AND known."plan_act" IS NOT DISTINCT FROM figure."plan_act"
    )
    ORDER BY "indicator", "ref_area", "breakdown", "scenario", "plan_act" NULLS FIRST`;
  await prepareStage(tx);
  await tx.$executeRaw`
    INSERT INTO "staged" (${FIGURE})
    SELECT series."id", "time_period", "period_start", "period_end", "period_assumed", "obs_value", "decimals",
      "unit_mult", 'A', "qualifier", source."id", "section", "paragraph", NULL, NULL, NULL
    FROM jsonb_to_recordset(${json}::jsonb) AS figure(
      "indicator" text, "ref_area" char(9), "breakdown" text, "scenario" "scenario", "plan_act" text,
      "time_period" text, "period_start" date, "period_end" date, "period_assumed" boolean, "obs_value" numeric,
      "decimals" smallint, "unit_mult" smallint, "qualifier" "qualifier", "source" text, "section" text, "paragraph" text
    )
    JOIN "series" AS series USING ("indicator", "ref_area", "breakdown", "scenario")
    JOIN "source" AS source ON source."code" = figure."source"
    WHERE series."layer" = 'published' AND series."plan_act" IS NOT DISTINCT FROM figure."plan_act"`;
  const notInFiles = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "observation"
    JOIN "series" ON "series"."id" = "series_id"
    WHERE "layer" = 'published' AND "superseded_in" IS NULL
      AND ("series_id", "time_period") NOT IN (SELECT "series_id", "time_period" FROM "staged")`;
  await tx.$executeRaw`
    DELETE FROM "staged" USING (
      SELECT DISTINCT ON ("series_id", "time_period") ${FIGURE}
      FROM "observation" JOIN "revision" ON "revision"."id" = "published_in"
      WHERE "published_by" = ${publishedBy}
      ORDER BY "series_id", "time_period", "published_in" DESC
    ) AS last
    WHERE "staged"."series_id" = last."series_id" AND "staged"."time_period" = last."time_period"
      AND ROW("staged".*) IS NOT DISTINCT FROM ROW(last.*)`;
  const changed = await tx.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM "staged"`;
  return { changed: changed[0]?.count ?? 0, notInFiles: notInFiles[0]?.count ?? 0 };
}

function listFigures({ observations, planVersions }: Catalogue) {
  const asFirstPrinted = observations.rows.map(({ cells }) => ({ ...cells, plan_act: null }));
  const byActs = planVersions.rows.map(({ cells: { act, ...same } }) => ({
    ...same,
    scenario: 'PLAN',
    plan_act: act,
  }));
  return [...asFirstPrinted, ...byActs].map((figure) => {
    const { start, end } = parseTimePeriod(figure.time_period);
    return { ...figure, period_start: start, period_end: end };
  });
}
