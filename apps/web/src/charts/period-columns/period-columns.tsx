import { useId } from 'react';
import { Bar, BarChart, type BarShapeProps, ReferenceLine, XAxis, YAxis } from 'recharts';
import { ACCENT } from '../colors.ts';
import { AnnotationMarks } from '../drawing/annotation-marks.tsx';
import { ChartCanvas } from '../drawing/chart-canvas.tsx';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { FigureTooltip } from '../drawing/figure-tooltip.tsx';
import { Hatch } from '../drawing/hatch.tsx';
import { TextLines } from '../drawing/text-lines.tsx';
import type { ChartSize } from '../drawing/use-chart-size.ts';
import type { ColumnForm, PeriodColumnsModel } from './build-period-columns.ts';
import { FIGURE_ROOM, layoutPeriodColumns, type PlacedColumn } from './layout-period-columns.ts';

type PeriodColumnsProps = DrawingProps<PeriodColumnsModel>;

export function PeriodColumns(props: PeriodColumnsProps) {
  return <ChartCanvas>{(size) => <PeriodColumnsDrawing {...size} {...props} />}</ChartCanvas>;
}

function PeriodColumnsDrawing({
  width,
  height,
  em,
  model,
  label,
  hint,
  annotations,
}: ChartSize & PeriodColumnsProps) {
  const hatch = useId();
  const { placed, divider, labelHeight, end } = layoutPeriodColumns(model.columns, width / em, annotations);
  const highest = Math.max(0, ...model.columns.map(({ plotted }) => plotted ?? 0)) || 1;
  const data = placed.map(({ column, middle }) => ({
    figures: column.figures,
    middle,
    length: column.plotted ?? 0,
  }));
  const plotHeight = height - (labelHeight + FIGURE_ROOM) * em;
  return (
    <BarChart
      data={data}
      width={width}
      height={height}
      margin={{ top: FIGURE_ROOM * em, right: 0, bottom: labelHeight * em, left: 0 }}
      aria-label={label}
      desc={hint}
    >
      <defs>
        <Hatch id={hatch} color={ACCENT.fill} em={em} />
      </defs>
      <XAxis type="number" dataKey="middle" domain={[0, width / em]} hide height={0} />
      <YAxis type="number" domain={[0, highest]} hide width={0} />
      {divider !== null && (
        <ReferenceLine x={divider} style={{ stroke: 'var(--k-line-strong)' }} strokeDasharray="3 4" />
      )}
      <FigureTooltip cursor="none" annotations={annotations} />
      <Bar
        dataKey="length"
        barSize={em}
        isAnimationActive={false}
        shape={({ index }: BarShapeProps) => {
          const found = placed[index];
          return found ? (
            <Column {...found} {...{ em, height, labelHeight, hatch }} pixels={plotHeight / highest} />
          ) : (
            <g />
          );
        }}
      />
      <line
        x1={0}
        x2={end * em}
        y1={height - labelHeight * em}
        y2={height - labelHeight * em}
        style={{ stroke: 'var(--k-line-strong)' }}
      />
    </BarChart>
  );
}

type ColumnProps = PlacedColumn & {
  em: number;
  height: number;
  labelHeight: number;
  /** Pixels of one unit. */
  pixels: number;
  hatch: string;
};

function Column({
  column,
  middle,
  width,
  labelLines,
  marks,
  em,
  height,
  labelHeight,
  pixels,
  hatch,
}: ColumnProps) {
  const base = height - labelHeight * em;
  const top = base - (column.plotted ?? 0) * pixels;
  return (
    <g>
      {column.plotted !== null && (
        <rect
          x={(middle - width / 2) * em}
          y={top}
          width={width * em}
          height={base - top}
          style={columnStyle(column.form, hatch, em)}
        />
      )}
      <TextLines
        lines={[column.figureText]}
        numeric
        x={middle * em}
        y={top - em * 1.7}
        em={em}
        scale={1.2}
        weight={650}
        anchor="middle"
      />
      <TextLines
        lines={labelLines}
        x={middle * em}
        y={base + em * 0.4}
        em={em}
        anchor="middle"
        color="var(--k-ink-2)"
      />
      {marks && (
        <AnnotationMarks
          annotations={marks.annotations}
          x={(middle + marks.left) * em}
          y={base + (0.4 + marks.middle) * em}
          em={em}
        />
      )}
    </g>
  );
}

function columnStyle(form: ColumnForm, hatch: string, em: number) {
  const edge = { stroke: ACCENT.fill, strokeWidth: em * 0.14 };
  if (form === 'PLAN')
    return { ...edge, fill: 'var(--k-surface)', strokeDasharray: `${em * 0.4} ${em * 0.28}` };
  if (form === 'PART') return { ...edge, fill: `url(#${hatch})` };
  return { fill: ACCENT.fill };
}
