import { useSuspenseQuery } from '@tanstack/react-query';
import {
  buildChartAnnotations,
  type ChartAnnotation,
} from '../charts/annotations/build-chart-annotations.ts';
import type { ChartFigure } from '../charts/chart-figure.ts';
import { useChartNames } from '../panels/use-chart-names.ts';
import { listAnnotationsQuery } from './list-annotations.query.ts';

/** Finds the annotations of figures shown together. Suspends until they are there, so that no text moves the page. */
export function useAnnotate(): (figures: readonly ChartFigure[]) => ChartAnnotation[] {
  const { annotations } = useSuspenseQuery(listAnnotationsQuery).data;
  const names = useChartNames();
  return (figures) => buildChartAnnotations(annotations, figures, names);
}
