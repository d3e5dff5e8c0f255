import { ImportLine, type ImportOutcome } from '@korsetkish/contract';
import { type Database, Prisma } from '@korsetkish/prisma';
import { readBreakdown } from '../observations/read-breakdown.ts';

/**
 * The figures of a file with what stands in their places: in the submission, or else published for the same period. A
 * figure is the same when it is printed alike.
 */
const judged = (id: string): Prisma.Sql => Prisma.sql`
  SELECT figure.*, standing.*,
    CASE
      WHEN figure.problem IS NOT NULL THEN 'REFUSED'
      WHEN standing.is_published IS NULL THEN 'NEW'
      WHEN (figure.obs_value, figure.decimals, figure.unit_mult, figure.obs_status, figure.qualifier) IS NOT DISTINCT FROM
        (standing.old_value, standing.old_decimals, standing.old_unit_mult, standing.old_status, standing.old_qualifier)
        THEN 'SAME'
      ELSE 'CHANGED'
    END AS outcome
  FROM file_import_figure AS figure
  JOIN file_import ON file_import.id = figure.import_id
  JOIN submission ON submission.id = file_import.submission_id
  LEFT JOIN LATERAL (
    SELECT obs_value AS old_value, decimals AS old_decimals, unit_mult AS old_unit_mult, obs_status AS old_status,
      qualifier AS old_qualifier, false AS is_published
    FROM submission_observation AS own
    WHERE own.submission_id = submission.id AND own.indicator = figure.indicator AND own.ref_area = figure.ref_area
      AND own.breakdown = figure.breakdown AND own.time_period = figure.time_period
    UNION ALL
    SELECT o.obs_value, o.decimals, o.unit_mult, o.obs_status, o.qualifier, true
    FROM series JOIN observation AS o ON o.series_id = series.id
    WHERE series.layer = 'published' AND series.scenario = submission.scenario
      AND series.plan_act IS NOT DISTINCT FROM submission.plan_act AND series.indicator = figure.indicator
      AND series.ref_area = figure.ref_area AND series.breakdown = figure.breakdown
      AND o.time_period = figure.time_period AND o.superseded_in IS NULL
    LIMIT 1
  ) AS standing ON figure.problem IS NULL
  WHERE figure.import_id = ${id}::uuid`;

/** How many figures of a file have each outcome. */
export async function countOutcomes(
  db: Pick<Database, '$queryRaw'>,
  id: string,
): Promise<Record<ImportOutcome, number>> {
  const rows = await db.$queryRaw<{ outcome: ImportOutcome; count: number }[]>`
    SELECT outcome, count(*)::int AS count FROM (${judged(id)}) AS judged GROUP BY outcome`;
  const none: Record<ImportOutcome, number> = { NEW: 0, CHANGED: 0, SAME: 0, REFUSED: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count])) };
}

type Page = { outcomes: readonly ImportOutcome[] | undefined; after: number; limit: number };

/** Figures of a file in their order, each with its outcome and what stands in its place. */
export async function listDryRun(
  db: Pick<Database, '$queryRaw'>,
  id: string,
  { outcomes, after, limit }: Page,
): Promise<ImportLine[]> {
  const wanted = outcomes === undefined ? Prisma.sql`TRUE` : Prisma.sql`outcome = ANY(${[...outcomes]})`;
  const rows = await db.$queryRaw<Record<string, unknown>[]>`
    SELECT position, sheet, cell, text, indicator, ref_area AS "refArea", breakdown, time_period AS "timePeriod",
      obs_value::float8 AS "obsValue", decimals, unit_mult AS "unitMult", obs_status AS "obsStatus", qualifier, problem,
      outcome,
      CASE WHEN is_published IS NULL THEN NULL ELSE jsonb_build_object('obsValue', old_value, 'decimals', old_decimals,
        'unitMult', old_unit_mult, 'obsStatus', old_status, 'qualifier', old_qualifier, 'published', is_published)
      END AS standing
    FROM (${judged(id)} AND figure.position > ${after}) AS judged
    WHERE ${wanted} ORDER BY position LIMIT ${limit}`;
  return rows.map(({ breakdown, ...row }) =>
    ImportLine.parse({ ...row, breakdown: typeof breakdown === 'string' ? readBreakdown(breakdown) : null }),
  );
}
