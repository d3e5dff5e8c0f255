import type { Scenario, TimePeriod } from '@korsetkish/contract';
import { findOutliers, type HistoryRange } from '@korsetkish/figures';
import { type Database, Prisma } from '@korsetkish/prisma';
import type { DataRevision } from '../../http/find-revision.ts';
import { FILTERED_TABLES, whereObservations } from '../../observations/observation-filter.ts';

/** A series, named as it is stored. */
export type SeriesKey = { indicator: string; refArea: string; breakdown: string };

/** A figure on its way; its breakdown is canonical text. */
export type FigureOnItsWay = SeriesKey & {
  timePeriod: TimePeriod;
  obsValue: number | null;
  unitMult: number;
};

/** The series that a submission has figures of, and how many. */
export function listSeriesOnTheirWay(
  tx: Pick<Database, '$queryRaw'>,
  submission: number,
): Promise<(SeriesKey & { figures: number })[]> {
  return tx.$queryRaw`
    SELECT indicator, ref_area AS "refArea", breakdown, count(*)::int AS figures
    FROM submission_observation WHERE submission_id = ${submission}
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
}

/** The figures of some series of a submission. */
export function findSeriesOnTheirWay(
  tx: Pick<Database, '$queryRaw'>,
  submission: number,
  series: readonly SeriesKey[],
): Promise<FigureOnItsWay[]> {
  return tx.$queryRaw`
    SELECT indicator, ref_area AS "refArea", breakdown, time_period AS "timePeriod", obs_value::float8 AS "obsValue",
      unit_mult AS "unitMult"
    FROM submission_observation JOIN ${unnest(series)} USING (indicator, ref_area, breakdown)
    WHERE submission_id = ${submission}`;
}

/** Figures that stand out against what is published of their series, with what they stand out against. */
export async function findOutliersAmong(
  tx: Pick<Database, '$queryRaw'>,
  revision: DataRevision,
  scenario: Scenario,
  figures: readonly FigureOnItsWay[],
): Promise<{ figure: FigureOnItsWay; range: HistoryRange }[]> {
  const ofSeries = Map.groupBy(figures, nameSeries);
  const series = [...ofSeries.values()].flatMap(([first]) => first ?? []);
  const published = await tx.$queryRaw<FigureOnItsWay[]>`
    SELECT s.indicator, s.ref_area AS "refArea", s.breakdown, o.time_period AS "timePeriod",
      o.obs_value::float8 AS "obsValue", o.unit_mult AS "unitMult"
    FROM ${FILTERED_TABLES} JOIN ${unnest(series)} USING (indicator, ref_area, breakdown)
    WHERE ${whereObservations({ layer: 'published', revision, scenarios: [scenario] })}`;
  const historyOf = Map.groupBy(published, nameSeries);
  return [...ofSeries].flatMap(([name, own]) => findOutliers(own, historyOf.get(name) ?? []));
}

const nameSeries = ({ indicator, refArea, breakdown }: SeriesKey): string =>
  [indicator, refArea, breakdown].join(' ');

const unnest = (series: readonly SeriesKey[]): Prisma.Sql => Prisma.sql`
  (SELECT * FROM unnest(${series.map(({ indicator }) => indicator)}::text[],
    ${series.map(({ refArea }) => refArea)}::char(9)[], ${series.map(({ breakdown }) => breakdown)}::text[])
    AS named (indicator, ref_area, breakdown)) AS asked`;
