import type { ReactNode } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import type { ChartAnnotation } from '../annotations/build-chart-annotations.ts';
import { FigureTooltip, type PointedAt } from './figure-tooltip.tsx';
import type { ChartSize } from './use-chart-size.ts';

/** What stands in one row, and where: `middle` in em from the top of the drawing. */
type RowDatum = PointedAt & { middle: number };

type RowChartProps<Datum extends RowDatum> = ChartSize & {
  data: readonly Datum[];
  /** Where the rows' bars start, px: left of it nothing is pointed at. */
  barsLeft: number;
  label: string;
  hint: string;
  cursor: 'band' | 'none';
  annotations: readonly ChartAnnotation[];
  /** Draws a row; px from the top left of the drawing. */
  drawRow: (datum: Datum) => ReactNode;
  /** What is drawn besides the rows. */
  children?: ReactNode;
};

/**
 * The frame of every chart of rows. Recharts gives it the focus, the keys and what is pointed at; each row, of whatever
 * height, is drawn whole by its chart, so to Recharts all bars are equally long.
 */
export function RowChart<Datum extends RowDatum>({
  width,
  height,
  em,
  data,
  barsLeft,
  label,
  hint,
  cursor,
  annotations,
  drawRow,
  children,
}: RowChartProps<Datum>) {
  return (
    <BarChart
      layout="vertical"
      // An axis of numbers counts upwards, rows downwards.
      data={data.map((datum) => ({ ...datum, level: -datum.middle, whole: 1 }))}
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: barsLeft }}
      aria-label={label}
      desc={hint}
    >
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis type="number" dataKey="level" domain={[-height / em, 0]} hide width={0} />
      <FigureTooltip cursor={cursor} annotations={annotations} />
      {children}
      <Bar
        dataKey="whole"
        barSize={em}
        isAnimationActive={false}
        shape={({ index }: BarShapeProps) => {
          const datum = data[index];
          return <g>{datum && drawRow(datum)}</g>;
        }}
      />
    </BarChart>
  );
}
