import type { ChartAnnotation } from '../annotations/build-chart-annotations.ts';
import { MARK_SIZE, type MarkedText, placeMarks, widthOfMarks } from '../layout/annotation-marks.ts';

type AnnotationMarksProps = {
  annotations: readonly Pick<ChartAnnotation, 'number'>[];
  /** Left edge and middle, px. */
  x: number;
  y: number;
  em: number;
};

/** Of the mark's text against chart text. */
const DIGIT = 0.8462;

/** The numbers of annotations in a row; their words stand under the drawing. */
export function AnnotationMarks({ annotations, x, y, em }: AnnotationMarksProps) {
  return (
    <g pointerEvents="none">
      {annotations.map(({ number }, place) => {
        const middle = x + (widthOfMarks(place + 1) - MARK_SIZE / 2) * em;
        return (
          <g key={number}>
            <circle
              cx={middle}
              cy={y}
              r={(MARK_SIZE / 2) * em - 0.5}
              style={{ fill: 'var(--k-surface)', stroke: 'var(--k-line-strong)' }}
            />
            <text
              x={middle}
              y={y}
              dy="0.355em"
              textAnchor="middle"
              style={{ fill: 'var(--k-ink-2)', fontSize: em * DIGIT, fontWeight: 600 }}
            >
              {number}
            </text>
          </g>
        );
      })}
    </g>
  );
}

type LabelMarksProps = Pick<AnnotationMarksProps, 'annotations' | 'em'> & {
  /** Lines of a label that starts at `x`, `y` px. */
  lines: MarkedText['lines'];
  x: number;
  y: number;
  /** Px that the label and its marks may take. */
  room: number;
};

/** The numbers of annotations after a label, or under it where none of its lines leaves room. */
export function LabelMarks({ annotations, lines, x, y, room, em }: LabelMarksProps) {
  if (annotations.length === 0) return null;
  const { left, middle } = placeMarks({ lines, anchor: 'start', room: room / em }, annotations.length);
  return <AnnotationMarks annotations={annotations} x={x + left * em} y={y + middle * em} em={em} />;
}
