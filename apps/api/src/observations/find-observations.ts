import type { LocalizedText, Note, Observation } from '@korsetkish/contract';
import { type Database, Prisma } from '@korsetkish/prisma';
import { type Completion, completeObservations } from './complete-observations.ts';
import { OBSERVATION_TABLES, type ObservationFilter, whereObservations } from './observation-filter.ts';
import { afterPlace, OBSERVATION_ORDER, type ObservationPlace } from './observation-order.ts';
import { readBreakdown } from './read-breakdown.ts';
import type { StoredObservation } from './stored-observation.ts';

/** A stretch of the ordered observations: at most `limit` (null: all), after the place `after` where that is given. */
export type ObservationPage = {
  limit: number | null;
  after: ObservationPlace | null;
  /** Of these series (surrogates) alone; undefined = of all. */
  series?: readonly number[];
};

/** The page as a condition over `OBSERVATION_TABLES`. */
function onPage({ after, series }: ObservationPage): Prisma.Sql {
  const behind = after === null ? Prisma.sql`TRUE` : afterPlace(after);
  // Said of the observations' own column, so that they are looked up by key and not all read and joined.
  return series === undefined ? behind : Prisma.sql`o.series_id = ANY(${series}::int[]) AND ${behind}`;
}

/** An observation with what belongs to it without being stored with it. */
export type ObservationRow = StoredObservation & Completion;

/**
 * Every observation that passes the filter and stands on the page, in the one order that observations have.
 * @param more further columns over `OBSERVATION_TABLES`
 */
export function selectObservations(
  filter: ObservationFilter,
  page: ObservationPage,
  more: readonly Prisma.Sql[] = [],
): Prisma.Sql {
  return selectWhere(Prisma.sql`${whereObservations(filter)} AND ${onPage(page)}`, page.limit, more);
}

/**
 * The same columns in the same order, of whatever a condition over `OBSERVATION_TABLES` picks: vintages that no longer
 * stand may be among them.
 */
export function selectWhere(
  condition: Prisma.Sql,
  limit: number | null,
  more: readonly Prisma.Sql[] = [],
): Prisma.Sql {
  return Prisma.sql`
    SELECT
      s.indicator, s.ref_area AS "refArea", s.breakdown, s.scenario, s.layer,
      o.time_period AS "timePeriod", o.period_assumed AS "periodAssumed",
      round(o.obs_value, o.decimals)::text AS "obsValue", o.decimals, i.unit_measure AS "unitMeasure",
      o.unit_mult AS "unitMult", o.obs_status AS "obsStatus", o.qualifier,
      src.code AS source, o.section, o.paragraph, o.file, o.sheet, o.cell, r.published_at AS "publishedAt",
      jsonb_build_array(d.position, i.position, a.position, s.breakdown, s.scenario,
        o.period_end, o.period_start, o.time_period) AS place
      ${more.length === 0 ? Prisma.empty : Prisma.join(more, ', ', ', ')}
    FROM ${OBSERVATION_TABLES}
    WHERE ${condition}
    ORDER BY ${OBSERVATION_ORDER}
    LIMIT ${limit}::int`;
}

export async function findObservations(
  db: Database,
  filter: ObservationFilter,
  page: ObservationPage,
): Promise<ObservationRow[]> {
  const rows = await db.$queryRaw<StoredObservation[]>(selectObservations(filter, page));
  return completeObservations(db, rows, filter.revision.id);
}

/** Cautions that were written for this very figure: they pin it by at least one of its coordinates. */
function isOwnCaution({ kind, breakdown, refArea, timePeriod, scenario }: Note): boolean {
  return kind === 'HOW_TO_READ' && [breakdown, refArea, timePeriod, scenario].some((scope) => scope !== null);
}

function joinTexts(notes: readonly Note[]): LocalizedText | null {
  if (notes.length === 0) return null;
  return {
    kk: notes.map(({ text }) => text.kk).join(' '),
    ru: notes.map(({ text }) => text.ru).join(' '),
  };
}

/** The row as the contract words it. */
export function toObservation(row: ObservationRow): Observation {
  const { place: _place, notes, section, paragraph, file, sheet, cell, ...same } = row;
  return {
    ...same,
    breakdown: readBreakdown(row.breakdown),
    obsValue: row.obsValue === null ? null : Number(row.obsValue),
    note: joinTexts(notes.filter(isOwnCaution)),
    source: {
      code: row.source,
      section,
      paragraph,
      ...(file !== null && { file }),
      ...(sheet !== null && { sheet }),
      ...(cell !== null && { cell }),
    },
    publishedAt: row.publishedAt.toISOString(),
  };
}
