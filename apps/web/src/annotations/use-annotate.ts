import { useSuspenseQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import {
  buildChartAnnotations,
  type ChartAnnotation,
  type FigureInTime,
} from '../charts/annotations/build-chart-annotations.ts';
import { useChartNames } from '../panels/use-chart-names.ts';
import { listAnnotationsQuery } from './list-annotations.query.ts';

/** Finds the annotations of figures shown together. Suspends until they are there, so that no text moves the page. */
export function useAnnotate(): (figures: readonly FigureInTime[]) => ChartAnnotation[] {
  const { annotations } = useSuspenseQuery(listAnnotationsQuery).data;
  const names = useChartNames();
  return useCallback((figures) => buildChartAnnotations(annotations, figures, names), [annotations, names]);
}
