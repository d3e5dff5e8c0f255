import { type getAvailability, TOTAL } from '@korsetkish/contract';
import { type Database, Prisma } from '@korsetkish/prisma';
import type * as z from 'zod';
import {
  FILTERED_TABLES,
  type ObservationFilter,
  whereObservations,
} from '../observations/observation-filter.ts';

type Availability = z.output<typeof getAvailability.response>;

/** The options of one filter, as JSON by code, each with the number of figures it has under `others`. */
function selectOptions(name: string, option: Prisma.Sql, others: ObservationFilter): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(
      jsonb_agg(jsonb_build_object(${name}::text, held.option, 'observations', held.observations) ORDER BY held.option),
      '[]')
    FROM (
      SELECT ${option} COLLATE "C" AS option, count(*) AS observations
      FROM ${FILTERED_TABLES}
      WHERE ${whereObservations(others)}
      GROUP BY 1
    ) held)`;
}

/** Every filter's options, each counted as if nothing were chosen in that filter itself; one look at one state. */
export async function findAvailability(db: Database, filter: ObservationFilter): Promise<Availability> {
  const [availability] = await db.$queryRaw<[Availability]>`
    SELECT
      (SELECT count(*)::int FROM ${FILTERED_TABLES} WHERE ${whereObservations(filter)}) AS observations,
      ${selectOptions('indicator', Prisma.sql`s.indicator`, { ...filter, indicators: undefined })} AS indicators,
      ${selectOptions('refArea', Prisma.sql`s.ref_area`, { ...filter, refAreas: undefined })} AS "refAreas",
      ${selectOptions('timePeriod', Prisma.sql`o.time_period`, { ...filter, timePeriods: undefined })} AS "timePeriods",
      ${selectOptions('breakdown', Prisma.sql`coalesce(nullif(s.breakdown, ''), ${TOTAL})`, { ...filter, breakdowns: undefined })} AS breakdowns,
      ${selectOptions('scenario', Prisma.sql`s.scenario::text`, { ...filter, scenarios: undefined })} AS scenarios`;
  return availability;
}
