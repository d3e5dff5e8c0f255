import type { Database } from '@korsetkish/prisma';

/**
 * Fills the training layer with a figure a day for the first indicators and areas of the catalogue.
 * @returns the data revision that brought them
 */
export async function generateFigures(db: Database, size: { series: number; days: number }): Promise<number> {
  const { id: revision } = await db.revision.create({
    data: { layer: 'training', seed: 1, madeFrom: 'bench', publishedBy: 'bench', reason: 'to be measured' },
  });
  const source = await db.source.create({
    data: {
      code: 'TRAINING',
      layer: 'training',
      titleKk: 'Өлшеуге арналған синтетикалық сандар',
      titleRu: 'Синтетические цифры для замеров',
      issuerKk: 'bench',
      issuerRu: 'bench',
      licence: 'none',
    },
  });
  await db.$executeRaw`
    INSERT INTO series (indicator, ref_area, breakdown, scenario, layer)
    SELECT i.code, a.code, '', 'ACTUAL', 'training' FROM indicator i CROSS JOIN ref_area a
    ORDER BY i.position, a.position LIMIT ${size.series}`;
  await db.$executeRaw`
    INSERT INTO observation (series_id, time_period, published_in, period_start, period_end, period_assumed, obs_value,
      decimals, unit_mult, obs_status, source_id, section, paragraph)
    SELECT s.id, to_char(day, 'YYYY-MM-DD'), ${revision}, day, day, false, round((s.id * 7919 % 100003)::numeric / 10, 1),
      1, 0, 'A', ${source.id}, '1', '2'
    FROM series s
    CROSS JOIN LATERAL (SELECT DATE '2015-01-01' + generate_series(0, ${size.days}::int - 1) AS day) days
    WHERE s.layer = 'training'`;
  await db.$executeRawUnsafe('VACUUM ANALYZE observation, series');
  return revision;
}
