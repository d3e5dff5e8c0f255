import type { ChartAnnotation } from '../annotations/build-chart-annotations.ts';
import { ACCENT } from '../colors.ts';
import { LabelMarks } from '../drawing/annotation-marks.tsx';
import { ChartCanvas } from '../drawing/chart-canvas.tsx';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { RowChart } from '../drawing/row-chart.tsx';
import { TextLines } from '../drawing/text-lines.tsx';
import type { ChartSize } from '../drawing/use-chart-size.ts';
import type { BarRow } from '../layout/bar-rows.ts';
import { FIGURE, LINE, SMALL } from '../layout/text-metrics.ts';
import { tierOf } from '../layout/tiers.ts';
import type { RankedBar, RankedBarsModel } from './build-ranked-bars.ts';
import { END_GAP, findAxisEnd, layoutRankedBars } from './layout-ranked-bars.ts';

type RankedBarsProps = DrawingProps<RankedBarsModel>;

type RankedDatum = RankedBar & { row: BarRow; middle: number; marks: ChartAnnotation[] };

export function RankedBars(props: RankedBarsProps) {
  return <ChartCanvas rows>{(size) => <RankedBarsDrawing {...size} {...props} />}</ChartCanvas>;
}

function RankedBarsDrawing({ model, label, hint, annotations, ...size }: ChartSize & RankedBarsProps) {
  const { bars } = model;
  const { width, em } = size;
  const layout = layoutRankedBars(model, tierOf(width / em), annotations);
  const barsLeft = layout.barsLeft * em;
  const axisEnd = findAxisEnd(bars, (width - barsLeft) / em, layout.planAtEnd);
  const pixels = (width - barsLeft) / axisEnd;
  const data = layout.rows.flatMap((row, index): RankedDatum[] => {
    const bar = bars[index];
    return bar ? [{ ...bar, row, middle: row.middle, marks: layout.marks[index] ?? [] }] : [];
  });
  return (
    <RowChart
      {...size}
      {...{ data, barsLeft, label, hint, annotations }}
      cursor="band"
      drawRow={(datum) => (
        <>
          <RankedRow {...datum} {...{ em, barsLeft, pixels, planAtEnd: layout.planAtEnd }} />
          <LabelMarks
            annotations={datum.marks}
            lines={datum.row.labelLines.map((text) => ({ text }))}
            x={0}
            y={datum.row.labelTop * em}
            room={barsLeft || width}
            em={em}
          />
        </>
      )}
    />
  );
}

type RankedRowProps = RankedDatum & { em: number; barsLeft: number; pixels: number; planAtEnd: boolean };

function RankedRow({ row, plotted, figureText, plan, em, barsLeft, pixels, planAtEnd }: RankedRowProps) {
  const barTop = row.barTop * em;
  const barHeight = row.barHeight * em;
  const planX = plan && barsLeft + plan.plotted * pixels;
  const end = barsLeft + Math.max(plotted ?? 0, plan?.plotted ?? 0) * pixels + END_GAP * em;
  const note = planAtEnd ? plan?.text : undefined;
  const figureTop = row.middle * em - (note ? LINE : (LINE * FIGURE) / 2) * em;
  return (
    <g>
      <TextLines lines={row.labelLines} x={0} y={row.labelTop * em} em={em} />
      {plotted !== null && (
        <rect
          x={barsLeft}
          y={barTop}
          width={plotted * pixels}
          height={barHeight}
          rx={em * 0.15}
          fill={ACCENT.fill}
        />
      )}
      {planX !== null && (
        <rect
          x={planX - em * 0.1}
          y={barTop - em * 0.25}
          width={em * 0.2}
          height={barHeight + em * 0.5}
          style={{ fill: 'var(--k-plan)', stroke: 'var(--k-surface)', strokeWidth: em * 0.08 }}
        />
      )}
      <TextLines lines={[figureText]} numeric x={end} y={figureTop} em={em} scale={FIGURE} weight={650} />
      {note && (
        <TextLines
          lines={[note]}
          x={end}
          y={row.middle * em + em * 0.1}
          em={em}
          scale={SMALL}
          color="var(--k-ink-2)"
        />
      )}
      <TextLines
        lines={row.belowLines}
        x={barsLeft}
        y={row.belowTop * em}
        em={em}
        scale={SMALL}
        color="var(--k-ink-2)"
      />
    </g>
  );
}
