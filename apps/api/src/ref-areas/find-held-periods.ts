import type { Layer, Scenario, TimePeriod } from '@korsetkish/contract';
import { type Database, Prisma } from '@korsetkish/prisma';

/** That an area has figures of an indicator for a period. */
export type HeldPeriod = {
  refArea: string;
  indicator: string;
  headline: boolean;
  scenario: Scenario;
  timePeriod: TimePeriod;
  /** The largest of the figures. Only that there is one matters here. */
  obsValue: number;
};

/** For which periods which indicators a layer holds figures, area by area. */
export function findHeldPeriods(db: Database, layer: Layer): Promise<HeldPeriod[]> {
  return db.$queryRaw<HeldPeriod[]>(Prisma.sql`
    SELECT s.ref_area AS "refArea", s.indicator, i.headline, s.scenario, o.time_period AS "timePeriod",
      max(o.obs_value)::float8 AS "obsValue"
    FROM observation o
    JOIN series s ON s.id = o.series_id
    JOIN indicator i ON i.code = s.indicator
    WHERE s.layer = ${layer}::layer AND o.superseded_in IS NULL AND o.obs_value IS NOT NULL
    GROUP BY s.ref_area, s.indicator, i.headline, s.scenario, o.time_period`);
}
