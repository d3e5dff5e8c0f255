import { Prisma } from '../../generated/client.ts';
import { saysTheSame } from './says-the-same.ts';

/** A figure of a submission that is on its way, with the one that is being published in the same place. */
const BESIDE_STAGED = Prisma.raw(`
  "staged"
    JOIN "series" ON "series"."id" = "staged"."series_id" AND "series"."layer" = 'published'
    JOIN "submission_observation" AS own ON own."indicator" = "series"."indicator"
      AND own."ref_area" = "series"."ref_area" AND own."breakdown" = "series"."breakdown"
      AND own."time_period" = "staged"."time_period"
    JOIN "submission" ON "submission"."id" = own."submission_id" AND "submission"."scenario" = "series"."scenario"
      AND "submission"."plan_act" IS NOT DISTINCT FROM "series"."plan_act"
      AND "submission"."state" IN ('DRAFT', 'SUBMITTED', 'RETURNED')`);

/**
 * Tells the submissions on their way what is being published beside them. Whoever looked at one that says something else
 * has to look again: its version is another from now on. What it only repeats of what was published when it began, which
 * nobody has touched since, repeats what is published now, so that publishing it takes nothing back.
 */
export async function followPublished(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`
    UPDATE "submission" SET "version" = "version" + 1
    WHERE "id" IN (
      SELECT own."submission_id" FROM ${BESIDE_STAGED} WHERE NOT ${saysTheSame('own', 'staged')}
    )`;
  // A submission begins with version 1, and whatever is entered in it bears a later one.
  await tx.$executeRaw`
    UPDATE "submission_observation" AS follower
    SET ("period_assumed", "obs_value", "decimals", "unit_mult", "obs_status", "qualifier", "section", "paragraph", "file",
      "sheet", "cell") = (beside."period_assumed", beside."obs_value", beside."decimals", beside."unit_mult",
      beside."obs_status", beside."qualifier", beside."section", beside."paragraph", beside."file", beside."sheet",
      beside."cell")
    FROM (
      SELECT own."submission_id", own."indicator", own."ref_area", own."breakdown", "staged".*
      FROM ${BESIDE_STAGED} WHERE own."version" = 1
    ) AS beside
    WHERE follower."submission_id" = beside."submission_id" AND follower."indicator" = beside."indicator"
      AND follower."ref_area" = beside."ref_area" AND follower."breakdown" = beside."breakdown"
      AND follower."time_period" = beside."time_period"`;
}
