import {
  type ChartAnnotation,
  findMarks,
  findMarksOfPeriod,
} from '../annotations/build-chart-annotations.ts';
import { MARK_SIZE, widthOfMarks } from '../layout/annotation-marks.ts';
import type { Box } from '../layout/place-labels.ts';
import { FIGURE, LINE } from '../layout/text-metrics.ts';
import type { ChoroplethModel, MapArea } from './build-choropleth.ts';
import type { Point } from './find-label-place.ts';

/** What happened in one area and not in all: numbers over its circle or its figure, px. */
export type MapMarks = { annotations: ChartAnnotation[]; box: Box };

/** What an area has on the map: where, and the radius of its circle or of the spot that stands for it, px. */
type MarkedArea = { area: Pick<MapArea, 'figure'>; at: Point; radius: number };

/** What is marked on areas: what happened in all of them is marked beside the map's period. */
export function findAreaAnnotations(
  annotations: readonly ChartAnnotation[],
  { figures, timePeriod }: Pick<ChoroplethModel, 'figures' | 'timePeriod'>,
): ChartAnnotation[] {
  const ofAll = findMarksOfPeriod(annotations, figures, timePeriod);
  return annotations.filter((annotation) => !ofAll.includes(annotation));
}

/** Where an area's numbers stand; null where nothing is told of it. @param em pixels of one em of chart text */
export function placeMapMarks(
  { area, at: [x, y], radius }: MarkedArea,
  annotations: readonly ChartAnnotation[],
  em: number,
): MapMarks | null {
  const found = area.figure ? findMarks(annotations, [area.figure]) : [];
  if (found.length === 0) return null;
  const width = widthOfMarks(found.length) * em;
  const height = MARK_SIZE * em;
  const bottom = y - Math.max(radius, ((LINE * FIGURE) / 2) * em);
  return { annotations: found, box: { x: x - width / 2, y: bottom - height, width, height } };
}
