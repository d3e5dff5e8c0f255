import type { Layer, Scenario, TimePeriod } from '@korsetkish/contract';
import { Prisma } from '@korsetkish/prisma';
import type { DataRevision } from '../http/find-revision.ts';
import { isInForce } from '../plans/plan-in-force.ts';

/**
 * Which observations are asked for; of a plan's versions always the one in force. A list is ORed, filters combine with AND,
 * undefined = any.
 */
export type ObservationFilter = {
  layer: Layer;
  /** The data revision that is looked at: figures published up to it and not superseded by it. */
  revision: DataRevision;
  indicators?: readonly string[] | undefined;
  refAreas?: readonly string[] | undefined;
  /** Canonical texts; `''` = the printed total. */
  breakdowns?: readonly string[] | undefined;
  scenarios?: readonly Scenario[] | undefined;
  timePeriods?: readonly TimePeriod[] | undefined;
  /** First day of the window, ISO. */
  startsOn?: string | undefined;
  /** Last day of the window, ISO. */
  endsOn?: string | undefined;
};

/** The tables and names that every condition on observations is written against. */
export const FILTERED_TABLES = Prisma.sql`observation o JOIN series s ON s.id = o.series_id`;

/** Those, and everything else that an observation is worded and ordered by. */
export const OBSERVATION_TABLES = Prisma.sql`
  ${FILTERED_TABLES}
  JOIN indicator i ON i.code = s.indicator
  JOIN direction d ON d.code = i.direction
  JOIN ref_area a ON a.code = s.ref_area
  JOIN source src ON src.id = o.source_id
  JOIN revision r ON r.id = o.published_in`;

/**
 * A window shows a figure whose last day lies in it (it is inside, or longer and ends inside) and every plan that
 * touches it, a plan for a day from the first of its year; `isInWindow` in packages/figures says the same of one figure.
 */
function inWindow(startsOn: string | undefined, endsOn: string | undefined): Prisma.Sql {
  const fromStart = startsOn === undefined ? Prisma.sql`TRUE` : Prisma.sql`o.period_end >= ${startsOn}::date`;
  const endsInside = endsOn === undefined ? Prisma.sql`TRUE` : Prisma.sql`o.period_end <= ${endsOn}::date`;
  const plannedFrom = Prisma.sql`
    CASE WHEN o.period_start = o.period_end THEN date_trunc('year', o.period_start)::date ELSE o.period_start END`;
  const startsBefore =
    endsOn === undefined ? Prisma.sql`TRUE` : Prisma.sql`${plannedFrom} <= ${endsOn}::date`;
  return Prisma.sql`${fromStart} AND (${endsInside} OR (s.scenario = 'PLAN' AND ${startsBefore}))`;
}

/** The filter as SQL conditions over `FILTERED_TABLES`. */
export function whereObservations(filter: ObservationFilter): Prisma.Sql {
  const { layer, indicators, refAreas, breakdowns, scenarios, timePeriods } = filter;
  const { id: revision } = filter.revision;
  const conditions = [
    Prisma.sql`s.layer = ${layer}::layer`,
    Prisma.sql`o.published_in <= ${revision}`,
    Prisma.sql`(o.superseded_in IS NULL OR o.superseded_in > ${revision})`,
    isInForce(revision),
    inWindow(filter.startsOn, filter.endsOn),
  ];
  if (indicators) conditions.push(Prisma.sql`s.indicator = ANY(${indicators}::text[])`);
  if (refAreas) conditions.push(Prisma.sql`s.ref_area = ANY(${refAreas}::char(9)[])`);
  if (breakdowns) conditions.push(Prisma.sql`s.breakdown = ANY(${breakdowns}::text[])`);
  if (scenarios) conditions.push(Prisma.sql`s.scenario = ANY(${scenarios}::scenario[])`);
  if (timePeriods) conditions.push(Prisma.sql`o.time_period = ANY(${timePeriods}::text[])`);
  return Prisma.join(conditions, ' AND ');
}
