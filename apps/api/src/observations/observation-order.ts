import { Scenario, TimePeriod } from '@korsetkish/contract';
import { Prisma } from '@korsetkish/prisma';
import * as z from 'zod';

/** Where one observation stands in the order of all. No two observations of one revision and layer share a place. */
export const ObservationPlace = z.tuple([
  z.int32().meta({ description: 'Position of the direction' }),
  z.int32().meta({ description: 'Position of the indicator' }),
  z.int32().meta({ description: 'Position of the area' }),
  z
    .string()
    .regex(/^[A-Z0-9_=;]*$/)
    .meta({ description: 'Breakdown, canonical text' }),
  Scenario,
  z.iso.date().meta({ description: 'Last day of the period' }),
  z.iso.date().meta({ description: 'First day of the period' }),
  TimePeriod.meta({ description: 'Period; two spellings may mean the same days' }),
]);
export type ObservationPlace = z.infer<typeof ObservationPlace>;

/** The order of series over `OBSERVATION_TABLES`; observations are in this order first. */
export const SERIES_ORDER = Prisma.sql`d.position, i.position, a.position, s.breakdown COLLATE "C", s.scenario`;

/** The order of observations over `OBSERVATION_TABLES`, the parts of `ObservationPlace` one by one. */
export const OBSERVATION_ORDER = Prisma.sql`
  ${SERIES_ORDER}, o.period_end, o.period_start, o.time_period COLLATE "C"`;

/** The condition that an observation stands after a place. */
export function afterPlace(place: ObservationPlace): Prisma.Sql {
  const [direction, indicator, refArea, breakdown, scenario, periodEnd, periodStart, timePeriod] = place;
  return Prisma.sql`(${OBSERVATION_ORDER}) > (
    ${direction}::int, ${indicator}::int, ${refArea}::int, ${breakdown}, ${scenario}::scenario,
    ${periodEnd}::date, ${periodStart}::date, ${timePeriod})`;
}
