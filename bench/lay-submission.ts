import type { Database } from '@korsetkish/prisma';

/** Notifications: the total and the four outcomes that make it. */
const BREAKDOWNS = [
  '',
  'OUTCOME=APPROVED',
  'OUTCOME=EXPLAINED_IN_WRITING',
  'OUTCOME=REFUSED',
  'OUTCOME=WITHDRAWN_BY_AUTHOR',
];
const AREAS = 8;

/**
 * Lays a submission of many figures over published ones of the same places: every month, eight areas, a total and its
 * parts. Nine in ten say what is published; of every thousandth total the parts do not make it.
 * @param figures about how many; as many are published
 * @returns the number of the submission
 */
export async function laySubmission(db: Database, figures: number, createdBy: string): Promise<number> {
  const months = Math.ceil(figures / AREAS / BREAKDOWNS.length);
  const { id: sourceId } = await db.source.findFirstOrThrow({ where: { code: 'ALMATY_REPORT_2020' } });
  const { id } = await db.submission.create({
    data: {
      directionCode: 'ASSEMBLIES',
      refAreaCode: '750000000',
      timePeriod: '1900-01-01/P99Y',
      sourceId,
      createdBy,
    },
  });
  await db.$transaction(
    async (tx) => {
      const { id: revision } = await tx.revision.create({ data: { publishedBy: 'bench', reason: 'bench' } });
      await tx.$executeRaw`
        CREATE TEMPORARY TABLE laid ON COMMIT DROP AS
        SELECT area.code AS ref_area, breakdown, to_char(month, 'YYYY-MM') AS time_period, place,
          CASE WHEN breakdown = '' THEN 400 + 4 * (place % 10) ELSE 100 + place % 10 END
            + CASE WHEN breakdown = '' AND place % 1000 = 0 THEN 7 ELSE 0 END AS obs_value
        FROM (SELECT code FROM ref_area WHERE code LIKE '751%' ORDER BY code LIMIT ${AREAS}) AS area,
          unnest(${BREAKDOWNS}::text[]) AS breakdown,
          (SELECT row_number() OVER () AS place, month FROM generate_series(date '2000-01-01',
            date '2000-01-01' + (${months - 1} || ' months')::interval, '1 month') AS month) AS months`;
      await tx.$executeRaw`
        INSERT INTO submission_observation (submission_id, indicator, ref_area, breakdown, time_period, obs_value, updated_by)
        SELECT ${id}, 'ASSEMBLY_NOTIFICATIONS', ref_area, breakdown, time_period, obs_value, ${createdBy} FROM laid`;
      await tx.$executeRaw`
        INSERT INTO series (indicator, ref_area, breakdown, scenario)
        SELECT DISTINCT 'ASSEMBLY_NOTIFICATIONS', ref_area, breakdown, 'ACTUAL'::scenario FROM laid ON CONFLICT DO NOTHING`;
      await tx.$executeRaw`
        INSERT INTO observation (series_id, published_in, time_period, period_start, period_end, period_assumed, obs_value,
          decimals, unit_mult, source_id)
        SELECT series.id, ${revision}, time_period, period_start(time_period), period_end(time_period), false,
          obs_value - CASE WHEN place % 10 = 0 THEN 1 ELSE 0 END, 0, 0, ${sourceId}
        FROM laid JOIN series ON series.indicator = 'ASSEMBLY_NOTIFICATIONS' AND series.ref_area = laid.ref_area
          AND series.breakdown = laid.breakdown AND series.layer = 'published' AND series.scenario = 'ACTUAL'
        ON CONFLICT DO NOTHING`;
    },
    { timeout: 600_000 },
  );
  await db.$executeRaw`ANALYZE`;
  return id;
}
