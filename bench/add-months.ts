import type { Database } from '@korsetkish/prisma';

/**
 * Publishes figures of so many months of 2014 and after for every series of Almaty and its districts; what is there stays.
 * @param months of which there are none yet, from January 2014 on
 */
export async function addMonths(db: Database, months: number): Promise<void> {
  const { id: revision } = await db.revision.create({
    data: { publishedBy: 'bench', reason: 'to be measured' },
  });
  await db.$executeRaw`
    INSERT INTO observation (series_id, time_period, published_in, period_start, period_end, period_assumed, obs_value,
      decimals, unit_mult, obs_status, source_id, section, paragraph)
    SELECT s.id, to_char(month, 'YYYY-MM'), ${revision}, month, month + interval '1 month - 1 day', false,
      10 + (s.id * 7919 + extract(month FROM month)::int * 31) % 90, 0, 0, 'A',
      (SELECT min(id) FROM source WHERE layer = 'published'), '1', '2'
    FROM series s
    CROSS JOIN LATERAL (
      SELECT (DATE '2014-01-01' + make_interval(months => place))::date AS month
      FROM generate_series(0, ${months}::int - 1) place
    ) months
    JOIN ref_area area ON area.code = s.ref_area
    WHERE s.layer = 'published' AND s.scenario = 'ACTUAL' AND '750000000' IN (area.code, area.parent)
      AND NOT EXISTS (
        SELECT FROM observation o WHERE o.series_id = s.id AND o.time_period = to_char(month, 'YYYY-MM')
      )`;
}
