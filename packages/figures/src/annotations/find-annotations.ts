import type { Annotation, Observation } from '@korsetkish/contract';
import type { DaySpan } from '../periods/days-of.ts';
import { parseTimePeriod } from '../periods/parse-time-period.ts';
import { type AnnotatedSeries, type AreaTree, annotationConcerns } from './annotation-concerns.ts';

/** A figure that annotations may concern. */
export type AnnotatedFigure = AnnotatedSeries & Pick<Observation, 'timePeriod'>;

/**
 * The annotations that belong to figures shown together, or to one figure alone: those about their series whose time
 * shares a day with the stretch from the first to the last day of the figures concerned. So what happened between two
 * figures is told beside them. Oldest first; those of one day stay in the order given.
 *
 * @throws RangeError when the tree lacks an area
 */
export function findAnnotations<Told extends Annotation>(
  annotations: readonly Told[],
  figures: readonly AnnotatedFigure[],
  areas: AreaTree,
): Told[] {
  return annotations
    .flatMap((annotation) => {
      const concerned = figures.filter((figure) => annotationConcerns(annotation, figure, areas));
      const shown = spanOf(concerned);
      // Most annotations concern none of the figures, and an export asks about every figure there is.
      if (shown === null) return [];
      const days = parseTimePeriod(annotation.timePeriod);
      return days.start <= shown.end && shown.start <= days.end ? [{ annotation, days }] : [];
    })
    .sort((a, b) => a.days.start.localeCompare(b.days.start))
    .map(({ annotation }) => annotation);
}

/** From the first day of the earliest figure to the last day of the latest; null for none. */
function spanOf(figures: readonly AnnotatedFigure[]): DaySpan | null {
  const periods = figures.map(({ timePeriod }) => parseTimePeriod(timePeriod));
  const [start] = periods.map((period) => period.start).sort();
  const end = periods
    .map((period) => period.end)
    .sort()
    .at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}
