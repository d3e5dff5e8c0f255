import type { PointerEvent } from 'react';
import type { ChartAnnotation } from '../annotations/build-chart-annotations.ts';
import { ACCENT } from '../colors.ts';
import { AnnotationMarks } from '../drawing/annotation-marks.tsx';
import { ChartCanvas } from '../drawing/chart-canvas.tsx';
import type { ChartSize } from '../drawing/use-chart-size.ts';
import { MARK_SIZE } from '../layout/annotation-marks.ts';
import type { Multiple, MultipleSlot, SmallMultiplesModel } from './build-small-multiples.ts';
import {
  findNearestSlot,
  type MultipleMarks,
  placeHeight,
  placeMultiple,
  placeMultipleMarks,
  placeSlots,
} from './layout-multiple.ts';
import styles from './small-multiples.module.css';

/** Em between the numbers of what happened and the top of the axis. */
const NUMBERS_GAP = 0.2;

type MultiplePlotProps = {
  multiple: Multiple;
  model: SmallMultiplesModel;
  /** What happened when, of the figures of any area. */
  annotations: readonly ChartAnnotation[];
  /** The marked period. */
  slot: number;
  onPoint: (slot: number) => void;
};

/** One area's drawing on the axes that all share. */
export function MultiplePlot(props: MultiplePlotProps) {
  const { model, multiple } = props;
  const isSynthetic = multiple.figures.some((figure) => figure?.observation.layer === 'training');
  return (
    <div className={styles.plot}>
      <span aria-hidden="true" className={styles.topTick}>
        {model.top}
      </span>
      <span aria-hidden="true" className={styles.zero}>
        0
      </span>
      <div className={styles.canvas} data-synthetic={isSynthetic || undefined}>
        <ChartCanvas>{(size) => <MultipleDrawing {...props} {...size} />}</ChartCanvas>
      </div>
      <Ends slots={model.slots.length > 0 ? model.slots : model.slotsApart} />
    </div>
  );
}

function MultipleDrawing({
  multiple,
  model,
  annotations,
  slot,
  onPoint,
  width,
  height,
  em,
}: MultiplePlotProps & ChartSize) {
  const places = placeSlots(model, width);
  const happened = placeMultipleMarks(multiple, model, annotations, width / em);
  const { lines, dots } = placeMultiple(multiple, model, { width, height });
  const point = ({ currentTarget, clientX }: PointerEvent<SVGSVGElement>) =>
    onPoint(findNearestSlot(places, clientX - currentTarget.getBoundingClientRect().left));
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={height}
      className={styles.svg}
      onPointerMove={point}
      onPointerDown={point}
    >
      {model.ticks.map((plotted) => {
        const y = placeHeight(plotted, model, height);
        return (
          <line
            key={plotted}
            x1={0}
            x2={width}
            y1={y}
            y2={y}
            className={plotted === 0 ? styles.axis : styles.gridline}
          />
        );
      })}
      <EventMarks {...happened} height={height} em={em} />
      <line x1={places[slot]} x2={places[slot]} y1={0} y2={height} className={styles.marked} />
      {lines.map((path) => (
        <path
          key={path}
          d={path}
          className={styles.line}
          style={{ stroke: ACCENT.fill, strokeWidth: em * 0.16 }}
        />
      ))}
      {dots.map(({ x, y, hollow }) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={em * 0.3}
          style={{
            fill: hollow ? 'var(--k-surface)' : ACCENT.fill,
            stroke: ACCENT.fill,
            strokeWidth: em * 0.15,
          }}
        />
      ))}
    </svg>
  );
}

type EventMarksProps = MultipleMarks & { height: number; em: number };

/** A thin line at the day of what happened in the area, a faint stretch where it took longer, and its number over it. */
function EventMarks({ marks, rows, height, em }: EventMarksProps) {
  return (
    <g>
      {marks.map(({ annotation, left, right }) => (
        <rect
          key={annotation.number}
          x={left * em}
          y={0}
          width={(right - left) * em}
          height={height}
          className={styles.stretch}
        />
      ))}
      {marks.map(({ annotation, x }) => (
        <line
          key={annotation.number}
          x1={x * em}
          x2={x * em}
          y1={-NUMBERS_GAP * em}
          y2={height}
          className={styles.axis}
        />
      ))}
      {rows.map(({ annotations, left }) => (
        <AnnotationMarks
          key={left}
          annotations={annotations}
          x={left * em}
          y={-(NUMBERS_GAP + MARK_SIZE / 2) * em}
          em={em}
        />
      ))}
    </g>
  );
}

/** The first and the last period of the axis. */
function Ends({ slots }: { slots: readonly MultipleSlot[] }) {
  const [first, last] = [slots[0], slots.at(-1)];
  return (
    <div aria-hidden="true" className={styles.ends}>
      <span>{first?.label}</span>
      {last !== first && <span>{last?.label}</span>}
    </div>
  );
}
