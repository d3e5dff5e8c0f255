import type { Annotation } from '@korsetkish/contract';
import { parseTimePeriod } from '@korsetkish/figures';
import type { Database, Prisma } from '@korsetkish/prisma';
import type { WindowOfDays } from '../observations/read-window.ts';
import { findAreaTree } from '../ref-areas/find-area-tree.ts';
import { ANNOTATIONS_IN_ORDER, toAnnotation } from './to-annotation.ts';

/** What annotations are asked for; what is undefined is not asked about. */
export type AnnotationFilter = WindowOfDays & {
  indicators: readonly string[] | undefined;
  refAreas: readonly string[] | undefined;
};

/** The annotations that concern figures of the indicators and areas asked for, in a window; the oldest first. */
export async function findAnnotations(
  db: Database,
  { indicators, refAreas, startsOn, endsOn }: AnnotationFilter,
): Promise<Annotation[]> {
  const rows = await db.annotation.findMany({
    ...ANNOTATIONS_IN_ORDER,
    where: {
      AND: [
        { OR: [{ indicatorCode: null }, { indicatorCode: oneOf(indicators) }] },
        { OR: [{ refAreaCode: null }, { refAreaCode: oneOf(await listAround(db, refAreas)) }] },
      ],
    },
  });
  return rows
    .map((row) => ({ annotation: toAnnotation(row), days: parseTimePeriod(row.timePeriod) }))
    .filter(({ days }) => startsOn === undefined || startsOn <= days.end)
    .filter(({ days }) => endsOn === undefined || days.start <= endsOn)
    .sort((a, b) => a.days.start.localeCompare(b.days.start))
    .map(({ annotation }) => annotation);
}

/** Nothing asked about is no limit. */
const oneOf = (codes: readonly string[] | undefined): Prisma.StringNullableFilter =>
  codes === undefined ? { not: null } : { in: [...codes] };

/** The areas themselves and all that they lie in, for what is said of a city is said of its districts. */
async function listAround(
  db: Database,
  refAreas: readonly string[] | undefined,
): Promise<string[] | undefined> {
  if (refAreas === undefined) return undefined;
  const tree = await findAreaTree(db);
  const around = (code: string): string[] => {
    const { parent } = tree.refArea(code);
    return parent === null ? [code] : [code, ...around(parent)];
  };
  return [...new Set(refAreas.flatMap(around))];
}
