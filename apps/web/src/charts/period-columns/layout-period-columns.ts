import { type ChartAnnotation, findMarks } from '../annotations/build-chart-annotations.ts';
import { type MarkedText, type MarkPlace, placeMarks } from '../layout/annotation-marks.ts';
import { LINE } from '../layout/text-metrics.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { PeriodColumn } from './build-period-columns.ts';

/** Room over the tallest column for its figure, em. */
export const FIGURE_ROOM = 2;
const WIDEST_SLOT = 9;
const WIDEST_COLUMN = 4.5;
const SET_APART = 0.4;

export type PlacedColumn = {
  column: PeriodColumn;
  middle: number;
  width: number;
  labelLines: string[];
  /** Annotations of its period, and where their numbers stand at its label; null where there are none. */
  marks: (MarkPlace & { annotations: ChartAnnotation[] }) | null;
};
export type PeriodColumnsLayout = {
  placed: PlacedColumn[];
  /** Where unfinished periods begin, em from the left; null when there are none, or nothing else. */
  divider: number | null;
  /** Em under the axis. */
  labelHeight: number;
  end: number;
};

/** Columns from the left, each in a slot of one width. @param width em of the drawing */
export function layoutPeriodColumns(
  columns: readonly PeriodColumn[],
  width: number,
  annotations: readonly ChartAnnotation[] = [],
): PeriodColumnsLayout {
  const firstPart = columns.findIndex(({ form }) => form === 'PART');
  const gaps = firstPart > 0 ? SET_APART : 0;
  const slot = Math.min(WIDEST_SLOT, width / (columns.length + gaps));
  const placed = columns.map((column, index): PlacedColumn => {
    const shift = firstPart > 0 && index >= firstPart ? SET_APART : 0;
    const labelLines = [...wrapText(column.periodText, slot - 0.4), ...wrapText(column.formText, slot - 0.4)];
    return {
      column,
      middle: slot * (index + shift + 0.5),
      width: Math.min(WIDEST_COLUMN, slot * 0.62),
      labelLines,
      marks: markColumn(labelLines, slot, findMarks(annotations, column.figures)),
    };
  });
  return {
    placed,
    divider: firstPart > 0 ? slot * (firstPart + SET_APART / 2) : null,
    labelHeight: Math.max(0, ...placed.map(countLabelLines)) * LINE + 0.5,
    end: slot * (columns.length + gaps),
  };
}

function markColumn(labelLines: readonly string[], room: number, annotations: ChartAnnotation[]) {
  if (annotations.length === 0) return null;
  const label: MarkedText = { lines: labelLines.map((text) => ({ text })), anchor: 'middle', room };
  return { ...placeMarks(label, annotations.length), annotations };
}

/** Marks that no line leaves room for stand on a line of their own. */
function countLabelLines({ labelLines, marks }: PlacedColumn): number {
  return labelLines.length + Number(marks !== null && marks.middle > labelLines.length * LINE);
}
