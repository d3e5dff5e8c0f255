import type { Annotation, Layer } from '@korsetkish/contract';
import { findAnnotations } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { readBreakdown } from '../observations/read-breakdown.ts';
import { findAreaTree } from '../ref-areas/find-area-tree.ts';
import { ANNOTATIONS_IN_ORDER, toAnnotation } from './to-annotation.ts';

/** The coordinates of a figure as the database gives them. */
type Figure = {
  indicator: string;
  /** Canonical text: `MEDIUM=TV;TOPIC=COVID_19`. */
  breakdown: string;
  refArea: string;
  timePeriod: string;
  layer: Layer;
};

/** Every figure with the annotations that concern it, the oldest first. */
export async function addAnnotations<Row extends Figure>(
  db: Database,
  rows: readonly Row[],
): Promise<(Row & { annotations: Annotation[] })[]> {
  const indicators = [...new Set(rows.map(({ indicator }) => indicator))];
  const stored = await db.annotation.findMany({
    ...ANNOTATIONS_IN_ORDER,
    where: { OR: [{ indicatorCode: null }, { indicatorCode: { in: indicators } }] },
  });
  const annotations = stored.map(toAnnotation);
  const areas = await findAreaTree(db);
  return rows.map((row) => {
    const figure = { ...row, breakdown: readBreakdown(row.breakdown) };
    return { ...row, annotations: findAnnotations(annotations, [figure], areas) };
  });
}
