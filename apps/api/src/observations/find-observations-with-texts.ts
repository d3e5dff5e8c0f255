import type { Annotation, LocalizedText } from '@korsetkish/contract';
import { type Database, Prisma } from '@korsetkish/prisma';
import { addAnnotations } from '../annotations/add-annotations.ts';
import { completeObservations } from './complete-observations.ts';
import { type ObservationPage, type ObservationRow, selectObservations } from './find-observations.ts';
import type { ObservationFilter } from './observation-filter.ts';
import type { StoredObservation } from './stored-observation.ts';

/** What the catalogue calls an observation's coordinates. */
type Names = {
  indicatorName: LocalizedText;
  refAreaName: LocalizedText;
  /** Names of the breakdown's codes; null for the printed total. */
  breakdownName: LocalizedText | null;
  sourceTitle: LocalizedText;
};

/** An observation with everything a reader of a file, who has no catalogue at hand, needs to understand it. */
export type ObservationWithTexts = ObservationRow & Names & { annotations: Annotation[] };

const NAMES = [
  Prisma.sql`jsonb_build_object('kk', i.name_kk, 'ru', i.name_ru) AS "indicatorName"`,
  Prisma.sql`jsonb_build_object('kk', a.name_kk, 'ru', a.name_ru) AS "refAreaName"`,
  Prisma.sql`(
    SELECT CASE WHEN count(*) > 0 THEN jsonb_build_object(
      'kk', string_agg(c.name_kk, '; ' ORDER BY sc.dimension), 'ru', string_agg(c.name_ru, '; ' ORDER BY sc.dimension)) END
    FROM series_code sc JOIN code c ON c.dimension = sc.dimension AND c.code = sc.code
    WHERE sc.series_id = s.id) AS "breakdownName"`,
  Prisma.sql`jsonb_build_object('kk', src.title_kk, 'ru', src.title_ru) AS "sourceTitle"`,
];

/** Like `findObservations`, with the texts of a download. */
export async function findObservationsWithTexts(
  db: Database,
  filter: ObservationFilter,
  page: ObservationPage,
): Promise<ObservationWithTexts[]> {
  const rows = await db.$queryRaw<(StoredObservation & Names)[]>(selectObservations(filter, page, NAMES));
  return addAnnotations(db, await completeObservations(db, rows, filter.revision.id));
}
