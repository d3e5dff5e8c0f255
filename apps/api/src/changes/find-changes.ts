import type { ChangedFigure, LocalizedText, Vintage } from '@korsetkish/contract';
import { type Database, Prisma } from '@korsetkish/prisma';
import { completeObservations } from '../observations/complete-observations.ts';
import { selectWhere, toObservation } from '../observations/find-observations.ts';
import { FILTERED_TABLES } from '../observations/observation-filter.ts';
import type { StoredObservation } from '../observations/stored-observation.ts';

/** Which changes are asked for: after one revision, up to another (both by id). */
export type AskedChanges = {
  since: number;
  until: number;
  indicators: readonly string[] | undefined;
  refAreas: readonly string[] | undefined;
};

/** Where a figure stands, whatever its value: one row of observations for each of its vintages. */
type Place = { seriesId: number; timePeriod: string };

type VintageRow = StoredObservation &
  Place &
  Pick<Vintage, 'revision' | 'supersededIn'> & { reason: LocalizedText | null };

/** Figures that changed, what changed last first. @param page.skip figures before the first one */
export async function findChanges(
  db: Database,
  asked: AskedChanges,
  page: { skip: number; take: number },
): Promise<ChangedFigure[]> {
  const places = await findChangedPlaces(db, asked, page);
  const rows = await findVintages(db, places, asked.until);
  const byPlace = Map.groupBy(rows, keyOf);
  return places.map((place) => ({
    vintages: (byPlace.get(keyOf(place)) ?? [])
      .toSorted((a, b) => b.revision - a.revision)
      .map(({ revision, supersededIn, reason, seriesId: _, ...row }) => ({
        revision,
        supersededIn,
        reason,
        observation: toObservation(row),
      })),
  }));
}

const keyOf = ({ seriesId, timePeriod }: Place): string => `${seriesId} ${timePeriod}`;

async function findChangedPlaces(
  db: Database,
  { since, until, indicators, refAreas }: AskedChanges,
  { skip, take }: { skip: number; take: number },
): Promise<Place[]> {
  const isBetween = (revision: Prisma.Sql) =>
    Prisma.sql`(${revision} > ${since} AND ${revision} <= ${until})`;
  const brought = isBetween(Prisma.sql`o.published_in`);
  const ended = isBetween(Prisma.sql`o.superseded_in`);
  const conditions = [Prisma.sql`s.layer = 'published'`, Prisma.sql`(${brought} OR ${ended})`];
  if (indicators) conditions.push(Prisma.sql`s.indicator = ANY(${indicators}::text[])`);
  if (refAreas) conditions.push(Prisma.sql`s.ref_area = ANY(${refAreas}::char(9)[])`);
  return db.$queryRaw<Place[]>`
    SELECT o.series_id AS "seriesId", o.time_period AS "timePeriod"
    FROM ${FILTERED_TABLES}
    WHERE ${Prisma.join(conditions, ' AND ')}
    GROUP BY o.series_id, o.time_period
    ORDER BY greatest(max(o.published_in) FILTER (WHERE ${brought}), max(o.superseded_in) FILTER (WHERE ${ended})) DESC,
      o.series_id, o.time_period COLLATE "C"
    LIMIT ${take}::int OFFSET ${skip}::int`;
}

async function findVintages(db: Database, places: readonly Place[], until: number) {
  const isOfPlaces = Prisma.sql`
    (o.series_id, o.time_period) IN (SELECT * FROM unnest(
      ${places.map(({ seriesId }) => seriesId)}::int[], ${places.map(({ timePeriod }) => timePeriod)}::text[]))`;
  const rows = await db.$queryRaw<VintageRow[]>(
    selectWhere(Prisma.sql`o.published_in <= ${until} AND ${isOfPlaces}`, null, [
      Prisma.sql`o.series_id AS "seriesId"`,
      Prisma.sql`r.number AS revision`,
      Prisma.sql`(SELECT later.number FROM revision later
        WHERE later.id = o.superseded_in AND later.id <= ${until}) AS "supersededIn"`,
      Prisma.sql`CASE WHEN r.reason_kk IS NOT NULL
        THEN jsonb_build_object('kk', r.reason_kk, 'ru', r.reason_ru) END AS reason`,
    ]),
  );
  return completeObservations(db, rows, until);
}
