import type { Annotation } from '@korsetkish/contract';
import type { ChartFigure } from '../chart-figure.ts';
import { chartNames } from '../testing/chart-names.ts';
import { buildChartAnnotations, type ChartAnnotation } from './build-chart-annotations.ts';

/** An annotation of everything in 2020, but for what a test says. */
export function buildAnnotation(given: Partial<Annotation> = {}): Annotation {
  return {
    annotation: 'AN_ANNOTATION',
    timePeriod: '2020',
    indicator: null,
    breakdown: null,
    refArea: null,
    text: { kk: 'оқиға', ru: 'событие' },
    source: null,
    ...given,
  };
}

/** Annotations of every figure of a chart, one a time, as the chart tells them. */
export function annotateAll(
  figures: readonly ChartFigure[],
  timePeriods: readonly string[],
): ChartAnnotation[] {
  const annotations = timePeriods.map((timePeriod, place) =>
    buildAnnotation({ timePeriod, text: { kk: `${place}-оқиға`, ru: `событие ${place}` } }),
  );
  return buildChartAnnotations(annotations, figures, chartNames());
}
