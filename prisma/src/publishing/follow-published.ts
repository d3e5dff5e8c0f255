import { Prisma } from '../../generated/client.ts';
import { saysTheSame } from './says-the-same.ts';

/**
 * Figures of submissions on their way, and those that are being published, each with all that names its place. Laid out
 * before they are matched, they are read once: to look every published figure up in every submission takes as long as
 * there are figures times submissions.
 */
const BOTH_SIDES = Prisma.raw(`
  "on_their_way" AS MATERIALIZED (
    SELECT figure.*, "submission"."scenario", "submission"."plan_act"
    FROM "submission" JOIN "submission_observation" AS figure ON figure."submission_id" = "submission"."id"
    WHERE "submission"."state" IN ('DRAFT', 'SUBMITTED', 'RETURNED')
      AND figure."time_period" IN (SELECT "time_period" FROM "staged")
  ),
  "being_published" AS MATERIALIZED (
    SELECT "series"."indicator", "series"."ref_area", "series"."breakdown", "series"."scenario", "series"."plan_act",
      figure.*
    FROM "staged" AS figure JOIN "series" ON "series"."id" = figure."series_id"
    WHERE "series"."layer" = 'published'
  )`);

/** A figure of a submission that is on its way, with the one that is being published in the same place. */
const BESIDE_STAGED = Prisma.raw(`
  "on_their_way" AS own
    JOIN "being_published" AS "staged" ON "staged"."indicator" = own."indicator"
      AND "staged"."ref_area" = own."ref_area" AND "staged"."breakdown" = own."breakdown"
      AND "staged"."time_period" = own."time_period" AND "staged"."scenario" = own."scenario"
      AND "staged"."plan_act" IS NOT DISTINCT FROM own."plan_act"`);

/**
 * Tells the submissions on their way what is being published beside them. Whoever looked at one that says something else
 * has to look again: its version is another from now on. What it only repeats of what was published when it began, which
 * nobody has touched since, repeats what is published now, so that publishing it takes nothing back.
 */
export async function followPublished(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`
    WITH ${BOTH_SIDES}
    UPDATE "submission" SET "version" = "version" + 1
    WHERE "id" = ANY (ARRAY(
      SELECT DISTINCT own."submission_id" FROM ${BESIDE_STAGED} WHERE NOT ${saysTheSame('own', 'staged')}
    ))`;
  // A submission begins with version 1, and whatever is entered in it bears a later one.
  await tx.$executeRaw`
    WITH ${BOTH_SIDES}
    UPDATE "submission_observation" AS follower
    SET ("period_assumed", "obs_value", "decimals", "unit_mult", "obs_status", "qualifier", "section", "paragraph", "file",
      "sheet", "cell") = (beside."period_assumed", beside."obs_value", beside."decimals", beside."unit_mult",
      beside."obs_status", beside."qualifier", beside."section", beside."paragraph", beside."file", beside."sheet",
      beside."cell")
    FROM (
      SELECT own."submission_id", "staged".*
      FROM ${BESIDE_STAGED} WHERE own."version" = 1
    ) AS beside
    WHERE follower."submission_id" = beside."submission_id" AND follower."indicator" = beside."indicator"
      AND follower."ref_area" = beside."ref_area" AND follower."breakdown" = beside."breakdown"
      AND follower."time_period" = beside."time_period"`;
}
