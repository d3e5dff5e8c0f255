import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { ACCENT } from '../colors.ts';
import { ChartCanvas } from '../drawing/chart-canvas.tsx';
import { FigureTooltip } from '../drawing/figure-tooltip.tsx';
import { TextLines } from '../drawing/text-lines.tsx';
import type { ChartSize } from '../drawing/use-chart-size.ts';
import type { BarRow } from '../layout/bar-rows.ts';
import { FIGURE, LINE, SMALL } from '../layout/text-metrics.ts';
import { tierOf } from '../layout/tiers.ts';
import type { RankedBar, RankedBarsModel } from './build-ranked-bars.ts';
import { END_GAP, findAxisEnd, layoutRankedBars } from './layout-ranked-bars.ts';

type RankedBarsProps = { model: RankedBarsModel; label: string };

/** A bar with its row's place; `level` is its place on the axis, em, downwards negative. */
type RankedDatum = RankedBar & { row: BarRow; level: number; length: number };

export function RankedBars({ model, label }: RankedBarsProps) {
  return (
    <ChartCanvas rows>
      {(size) => <RankedBarsDrawing {...size} bars={model.bars} label={label} />}
    </ChartCanvas>
  );
}

function RankedBarsDrawing({
  width,
  height,
  em,
  bars,
  label,
}: ChartSize & { bars: RankedBar[]; label: string }) {
  const layout = layoutRankedBars(bars, tierOf(width / em));
  const barsLeft = layout.barsLeft * em;
  const axisEnd = findAxisEnd(bars, (width - barsLeft) / em, layout.planAtEnd);
  const pixels = (width - barsLeft) / axisEnd;
  const data = layout.rows.flatMap((row, index): RankedDatum[] => {
    const bar = bars[index];
    return bar ? [{ ...bar, row, level: -row.middle, length: bar.plotted ?? 0 }] : [];
  });
  return (
    <BarChart
      layout="vertical"
      data={data}
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: barsLeft }}
      aria-label={label}
    >
      <XAxis type="number" domain={[0, axisEnd]} hide />
      <YAxis type="number" dataKey="level" domain={[-height / em, 0]} hide width={0} />
      <FigureTooltip cursor="band" />
      <Bar
        dataKey="length"
        barSize={em}
        isAnimationActive={false}
        shape={({ index }: BarShapeProps) => {
          const datum = data[index];
          return datum ? (
            <RankedRow {...datum} {...{ em, barsLeft, pixels, planAtEnd: layout.planAtEnd }} />
          ) : (
            <g />
          );
        }}
      />
    </BarChart>
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
