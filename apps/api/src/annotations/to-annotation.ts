import type { Annotation } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { readBreakdown } from '../observations/read-breakdown.ts';

/** What an annotation is read with, in the order of the catalogue. */
export const ANNOTATIONS_IN_ORDER = {
  orderBy: { position: 'asc' },
  include: { source: { select: { code: true } } },
} satisfies Prisma.AnnotationFindManyArgs;

type AnnotationRow = Prisma.AnnotationGetPayload<{ include: typeof ANNOTATIONS_IN_ORDER.include }>;

/** The row as the contract words it. */
export function toAnnotation(row: AnnotationRow): Annotation {
  return {
    annotation: row.code,
    timePeriod: row.timePeriod,
    indicator: row.indicatorCode,
    breakdown: row.breakdown === null ? null : readBreakdown(row.breakdown),
    refArea: row.refAreaCode,
    text: { kk: row.textKk, ru: row.textRu },
    source: row.source?.code ?? null,
  };
}
