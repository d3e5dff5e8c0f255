import {
  type Layer,
  type LocalizedText,
  type NoteKind,
  type Observation,
  type ObsStatus,
  parseBreakdown,
  type Qualifier,
  type Scenario,
} from '@korsetkish/contract';
import { type Database, Prisma } from '@korsetkish/prisma';
import { OBSERVATION_TABLES, type ObservationFilter, whereObservations } from './observation-filter.ts';
import { afterPlace, OBSERVATION_ORDER, type ObservationPlace } from './observation-order.ts';

/** A stretch of the ordered observations: at most `limit` (null: all), after the place `after` where that is given. */
export type ObservationPage = { limit: number | null; after: ObservationPlace | null };

/** A note beside an observation. */
export type ObservationNote = { kind: NoteKind; kk: string; ru: string };

/** One observation as the database gives it. */
export type ObservationRow = {
  indicator: string;
  refArea: string;
  breakdown: string;
  timePeriod: string;
  periodAssumed: boolean;
  scenario: Scenario;
  /** Exact decimal text with every printed digit: `440000.0`. */
  obsValue: string | null;
  decimals: number;
  unitMeasure: string;
  unitMult: number;
  obsStatus: ObsStatus;
  qualifier: Qualifier | null;
  source: string;
  section: string | null;
  paragraph: string | null;
  /** Cautions that belong to this very figure. */
  cautions: ObservationNote[];
  layer: Layer;
  publishedAt: Date;
  place: ObservationPlace;
};

/** Notes of an observation: every scope that a note sets is the observation's own. */
const NOTE_APPLIES = Prisma.sql`
  n.indicator = s.indicator
  AND (n.breakdown IS NULL OR n.breakdown = s.breakdown)
  AND (n.ref_area IS NULL OR n.ref_area = s.ref_area)
  AND (n.time_period IS NULL OR n.time_period = o.time_period)
  AND (n.scenario IS NULL OR n.scenario = s.scenario)`;

/** The observation's notes that meet a condition, in order of display. */
export function selectNotes(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(jsonb_agg(
      jsonb_build_object('kind', n.kind, 'kk', n.text_kk, 'ru', n.text_ru) ORDER BY n.position), '[]')
    FROM note n
    WHERE ${NOTE_APPLIES} AND ${condition})`;
}

/** Cautions that were written for this very figure: they pin it by at least one of its coordinates. */
const OWN_CAUTION = Prisma.sql`
  n.kind = 'HOW_TO_READ' AND num_nonnulls(n.breakdown, n.ref_area, n.time_period, n.scenario) > 0`;

/**
 * Every observation that passes the filter and stands on the page, in the one order that observations have.
 * @param more further columns over `OBSERVATION_TABLES`
 */
export function selectObservations(
  filter: ObservationFilter,
  page: ObservationPage,
  more: readonly Prisma.Sql[] = [],
): Prisma.Sql {
  const onPage = page.after === null ? Prisma.sql`TRUE` : afterPlace(page.after);
  return Prisma.sql`
    SELECT
      s.indicator, s.ref_area AS "refArea", s.breakdown, s.scenario, s.layer,
      o.time_period AS "timePeriod", o.period_assumed AS "periodAssumed",
      round(o.obs_value, o.decimals)::text AS "obsValue", o.decimals, i.unit_measure AS "unitMeasure",
      o.unit_mult AS "unitMult", o.obs_status AS "obsStatus", o.qualifier,
      src.code AS source, o.section, o.paragraph, r.published_at AS "publishedAt",
      ${selectNotes(OWN_CAUTION)} AS cautions,
      jsonb_build_array(d.position, i.position, a.position, s.breakdown, s.scenario,
        o.period_end, o.period_start, o.time_period) AS place
      ${more.length === 0 ? Prisma.empty : Prisma.join(more, ', ', ', ')}
    FROM ${OBSERVATION_TABLES}
    WHERE ${whereObservations(filter)} AND ${onPage}
    ORDER BY ${OBSERVATION_ORDER}
    LIMIT ${page.limit}::int`;
}

export function findObservations(
  db: Database,
  filter: ObservationFilter,
  page: ObservationPage,
): Promise<ObservationRow[]> {
  return db.$queryRaw<ObservationRow[]>(selectObservations(filter, page));
}

/** @throws RangeError for a breakdown that the database's own check does not let in */
function readBreakdown(text: string): Observation['breakdown'] {
  const breakdown = parseBreakdown(text);
  if (breakdown === null) throw new RangeError(`not a breakdown: ${text}`);
  return breakdown;
}

function joinNotes(notes: readonly ObservationNote[]): LocalizedText | null {
  if (notes.length === 0) return null;
  return { kk: notes.map(({ kk }) => kk).join(' '), ru: notes.map(({ ru }) => ru).join(' ') };
}

/** The row as the contract words it. */
export function toObservation(row: ObservationRow): Observation {
  const { place: _place, cautions, section, paragraph, ...same } = row;
  return {
    ...same,
    breakdown: readBreakdown(row.breakdown),
    obsValue: row.obsValue === null ? null : Number(row.obsValue),
    note: joinNotes(cautions),
    source: { code: row.source, section, paragraph },
    publishedAt: row.publishedAt.toISOString(),
  };
}
