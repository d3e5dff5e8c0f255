import { type Database, Prisma } from '@korsetkish/prisma';
import { OBSERVATION_TABLES, type ObservationFilter, whereObservations } from './observation-filter.ts';
import { afterPlace, type ObservationPlace, SERIES_ORDER } from './observation-order.ts';

/** A series (by its surrogate) and how many of its observations are asked for. */
export type SeriesSize = { series: number; observations: number };

/** Every series with observations that pass the filter and stand after a place, in the order of observations. */
export async function findSeriesSizes(
  db: Database,
  filter: ObservationFilter,
  after: ObservationPlace | null,
): Promise<SeriesSize[]> {
  const onPage = after === null ? Prisma.sql`TRUE` : afterPlace(after);
  return db.$queryRaw<SeriesSize[]>`
    SELECT s.id AS series, count(*)::int AS observations
    FROM ${OBSERVATION_TABLES}
    WHERE ${whereObservations(filter)} AND ${onPage}
    GROUP BY s.id, d.position, i.position, a.position
    ORDER BY ${SERIES_ORDER}`;
}
