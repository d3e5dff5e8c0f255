import { Prisma } from '../../generated/client.ts';
import { followPublished } from './follow-published.ts';

/** Every column of a vintage but the two revisions. */
export const FIGURE = Prisma.raw(
  `"series_id", "time_period", "period_start", "period_end", "period_assumed", "obs_value", "decimals", "unit_mult",
   "obs_status", "qualifier", "source_id", "section", "paragraph", "file", "sheet", "cell"`,
);

/**
 * Ties new series to their codes, and makes the table in which the figures of this transaction are laid out before they
 * are published.
 */
export async function prepareStage(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "series_code" ("series_id", "indicator", "dimension", "code")
    SELECT "id", "indicator", split_part(part, '=', 1), split_part(part, '=', 2)
    FROM "series", unnest(string_to_array("breakdown", ';')) AS part
    WHERE NOT EXISTS (SELECT FROM "series_code" WHERE "series_id" = "id")`;
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE "staged" ON COMMIT DROP AS SELECT ${FIGURE} FROM "observation" WITH NO DATA`;
}

/**
 * Publishes what is staged: each figure becomes the current vintage, and the one before it learns its successor.
 * Submissions on their way are told.
 * @returns how many vintages were superseded
 */
export async function publishStaged(tx: Prisma.TransactionClient, revision: number): Promise<number> {
  const superseded = await tx.$executeRaw`
    UPDATE "observation" AS current SET "superseded_in" = ${revision}
    FROM "staged"
    WHERE current."superseded_in" IS NULL AND current."series_id" = "staged"."series_id"
      AND current."time_period" = "staged"."time_period"`;
  await tx.$executeRaw`
    INSERT INTO "observation" ("published_in", ${FIGURE}) SELECT ${revision}, ${FIGURE} FROM "staged"`;
  await followPublished(tx);
  return superseded;
}
