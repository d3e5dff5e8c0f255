import type { Prisma } from '../../generated/client.ts';
import { TRAINING_MONTHS, type TrainingSeries } from './training-figures.ts';
import { TRAINING_SOURCE } from './training-source.ts';

/** Takes away every training figure that is there; no other figure can be taken away. */
export async function removeTrainingLayer(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "observation" USING "series" WHERE "series"."id" = "series_id" AND "layer" = 'training'`;
  await tx.$executeRaw`DELETE FROM "series" WHERE "layer" = 'training'`;
}

/**
 * Writes training figures in three statements, however many they are: what they say travels as one JSON, a line a series.
 * @param revision a revision of the training layer
 * @returns how many figures were written
 */
export async function writeTrainingLayer(
  tx: Prisma.TransactionClient,
  series: readonly TrainingSeries[],
  revision: number,
): Promise<number> {
  const { id: source } = await tx.source.upsert({
    where: { code: TRAINING_SOURCE.code },
    create: { ...TRAINING_SOURCE, layer: 'training' },
    update: TRAINING_SOURCE,
  });
  const json = JSON.stringify(series);
  await tx.$executeRaw`
    INSERT INTO "series" ("indicator", "ref_area", "breakdown", "scenario", "layer")
    SELECT "indicator", "refArea", "breakdown", 'ACTUAL', 'training'
    FROM jsonb_to_recordset(${json}::jsonb) AS line("indicator" text, "refArea" char(9), "breakdown" text)`;
  await tx.$executeRaw`
    INSERT INTO "series_code" ("series_id", "indicator", "dimension", "code")
    SELECT "id", "indicator", split_part(part, '=', 1), split_part(part, '=', 2)
    FROM "series", unnest(string_to_array("breakdown", ';')) AS part
    WHERE "layer" = 'training'`;
  return tx.$executeRaw`
    INSERT INTO "observation" ("series_id", "time_period", "published_in", "period_start", "period_end",
      "period_assumed", "obs_value", "decimals", "unit_mult", "source_id")
    SELECT series."id", to_char("start", 'YYYY-MM'), ${revision}, "start", "start" + interval '1 month - 1 day',
      false, figure."obs_value"::numeric, line."decimals", line."unitMult", ${source}
    FROM jsonb_to_recordset(${json}::jsonb) AS line(
      "indicator" text, "refArea" char(9), "breakdown" text, "decimals" smallint, "unitMult" smallint, "obsValues" jsonb
    )
    JOIN "series" AS series ON series."layer" = 'training' AND series."indicator" = line."indicator"
      AND series."ref_area" = line."refArea" AND series."breakdown" = line."breakdown"
    CROSS JOIN jsonb_array_elements_text("obsValues") WITH ORDINALITY AS figure("obs_value", "place")
    CROSS JOIN LATERAL (
      SELECT (to_date(${TRAINING_MONTHS.first}, 'YYYY-MM') + ("place" - 1) * interval '1 month')::date AS "start"
    ) AS month`;
}
