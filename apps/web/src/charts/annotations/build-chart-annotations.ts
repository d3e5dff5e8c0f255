import type { Annotation, TimePeriod } from '@korsetkish/contract';
import {
  annotationConcerns,
  findAnnotations,
  formatAnnotation,
  parseTimePeriod,
  periodsOverlap,
} from '@korsetkish/figures';
import type { ChartFigure } from '../chart-figure.ts';
import type { ChartNames } from '../chart-names.ts';

/** An annotation as a chart tells it: a number where it belongs on the drawing, and its words under it. */
export type ChartAnnotation = {
  /** From 1, in the order of time. */
  number: number;
  timePeriod: TimePeriod;
  /** With its date and whose word it is, in the language of the names it was built with. */
  text: string;
  /** Whether it is about some codes only, and not about everything of its time. */
  ofCodes: boolean;
  /** The figures beside which it is marked, by id: those of its time, or the first ones after it. */
  figureIds: ReadonlySet<string>;
};

/** As much of a figure as an annotation is placed by. */
export type FigureInTime = Pick<ChartFigure, 'id' | 'observation'>;

/**
 * The annotations of a chart's figures, numbered by time. What is said of two of its indicators in the same words is
 * said once.
 */
export function buildChartAnnotations(
  annotations: readonly Annotation[],
  figures: readonly FigureInTime[],
  { language, catalogue }: Pick<ChartNames, 'language' | 'catalogue'>,
): ChartAnnotation[] {
  const found = findAnnotations(
    annotations,
    figures.map(({ observation }) => observation),
    catalogue,
  );
  const byText = Map.groupBy(found, (annotation) => formatAnnotation(annotation, language));
  return [...byText.values()].flatMap((same, index): ChartAnnotation[] => {
    const [first] = same;
    if (!first) return [];
    const marked = same.flatMap((annotation) => {
      const { timePeriod } = annotation;
      const isConcerned = ({ observation }: FigureInTime) =>
        annotationConcerns(annotation, observation, catalogue);
      return findMarked(timePeriod, figures.filter(isConcerned));
    });
    return [
      {
        number: index + 1,
        timePeriod: first.timePeriod,
        text: formatAnnotation(first, language),
        ofCodes: same.every(({ breakdown }) => breakdown !== null),
        figureIds: new Set(marked),
      },
    ];
  });
}

/** Ids of the figures that share a day with a time or, where it lies between two figures, of the next. */
function findMarked(timePeriod: TimePeriod, figures: readonly FigureInTime[]): string[] {
  const { end } = parseTimePeriod(timePeriod);
  const startOf = ({ observation }: FigureInTime) => parseTimePeriod(observation.timePeriod).start;
  const within = figures.filter(({ observation }) => periodsOverlap(observation.timePeriod, timePeriod));
  const next = figures
    .map(startOf)
    .filter((start) => start > end)
    .sort()[0];
  const marked = within.length > 0 ? within : figures.filter((figure) => startOf(figure) === next);
  return marked.map(({ id }) => id);
}

/**
 * Those that are marked where a drawing names a period, because they are of all that it shows of it; the others are
 * marked at the places that they are of.
 */
export function findMarksOfPeriod(
  annotations: readonly ChartAnnotation[],
  figures: readonly FigureInTime[],
  timePeriod: TimePeriod,
): ChartAnnotation[] {
  const ofPeriod = figures.filter(({ observation }) => observation.timePeriod === timePeriod);
  if (ofPeriod.length === 0) return [];
  return annotations.filter(
    ({ ofCodes, figureIds }) => !ofCodes && ofPeriod.every(({ id }) => figureIds.has(id)),
  );
}

/** The annotations that are marked beside any of the figures. */
export function findMarks(
  annotations: readonly ChartAnnotation[],
  figures: readonly FigureInTime[],
): ChartAnnotation[] {
  return annotations.filter(({ figureIds }) => figures.some(({ id }) => figureIds.has(id)));
}
