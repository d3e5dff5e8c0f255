import type { Observation } from '@korsetkish/contract';
import type { PivotHeader, PivotTable } from '@korsetkish/figures';
import type { ChartAnnotation, FigureInTime } from '../../charts/annotations/build-chart-annotations.ts';
import { figureIdOf } from '../../charts/chart-figure.ts';

/** What happened in the time of a table, and where it is marked: each annotation as seldom as possible. */
export type TableAnnotations = {
  annotations: readonly ChartAnnotation[];
  /** Those about every figure under a heading of columns. */
  ofColumn: (column: PivotHeader) => readonly ChartAnnotation[];
  /** Those about every figure of a row that no heading of columns bears. */
  ofRow: (row: PivotHeader) => readonly ChartAnnotation[];
  /** The others, each at the figures that it is about. */
  ofFigure: (figure: Observation) => readonly ChartAnnotation[];
};

type AnnotatedTable = Pick<
  PivotTable,
  'observations' | 'rows' | 'columns' | 'observationsOfRow' | 'observationsOfColumn'
>;

/** An annotation and the figures that it is about. */
type Placed = { annotation: ChartAnnotation; figures: ReadonlySet<Observation> };

/** @param annotate numbers the annotations of figures shown together */
export function placeAnnotations(
  table: AnnotatedTable,
  annotate: (figures: readonly FigureInTime[]) => readonly ChartAnnotation[],
): TableAnnotations {
  const shown = table.observations.map((observation) => ({ id: figureIdOf(observation), observation }));
  const annotations = annotate(shown);
  const placed = annotations.map((annotation): Placed => {
    const marked = shown.filter(({ id }) => annotation.figureIds.has(id));
    return { annotation, figures: new Set(marked.map(({ observation }) => observation)) };
  });
  const columns = markHeadings(placed, table.columns, table.observationsOfColumn);
  const rows = markHeadings(columns.left, table.rows, table.observationsOfRow);
  return {
    annotations,
    ofColumn: columns.find,
    ofRow: rows.find,
    ofFigure: (figure) =>
      rows.left.filter(({ figures }) => figures.has(figure)).map(({ annotation }) => annotation),
  };
}

/** Marks the headings whose figures are together all that an annotation is about; the others are `left`. */
function markHeadings(
  placed: readonly Placed[],
  headings: readonly PivotHeader[],
  figuresOf: (heading: PivotHeader) => readonly Observation[],
) {
  const marks = new Map<string, ChartAnnotation[]>();
  const left = placed.filter(({ annotation, figures }) => {
    const told = headings.filter((heading) => {
      const under = figuresOf(heading);
      return under.length > 0 && under.every((figure) => figures.has(figure));
    });
    const isToldWhole = told.flatMap(figuresOf).length === figures.size;
    if (isToldWhole) for (const { key } of told) marks.set(key, [...(marks.get(key) ?? []), annotation]);
    return !isToldWhole;
  });
  return { left, find: ({ key }: PivotHeader) => marks.get(key) ?? [] };
}
