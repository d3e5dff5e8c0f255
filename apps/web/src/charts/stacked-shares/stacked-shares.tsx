import { findMarks } from '../annotations/build-chart-annotations.ts';
import { CONTEXT } from '../colors.ts';
import { LabelMarks } from '../drawing/annotation-marks.tsx';
import { ChartCanvas } from '../drawing/chart-canvas.tsx';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { RowChart } from '../drawing/row-chart.tsx';
import { TextLines } from '../drawing/text-lines.tsx';
import type { ChartSize } from '../drawing/use-chart-size.ts';
import type { Box } from '../layout/place-labels.ts';
import { LINE } from '../layout/text-metrics.ts';
import { tierOf } from '../layout/tiers.ts';
import type { ShareRow, StackedSharesModel } from './build-stacked-shares.ts';
import {
  BAR_HEIGHT,
  COUNT_SCALE,
  insideText,
  layoutStackedShares,
  type PlacedSegment,
  type PlacedShareRow,
  underText,
} from './layout-stacked-shares.ts';

type StackedSharesProps = DrawingProps<StackedSharesModel>;

type ShareDatum = ShareRow & { placed: PlacedShareRow; middle: number };

export function StackedShares(props: StackedSharesProps) {
  return <ChartCanvas rows>{(size) => <StackedSharesDrawing {...size} {...props} />}</ChartCanvas>;
}

function StackedSharesDrawing({
  model: { rows },
  label,
  hint,
  annotations,
  ...size
}: ChartSize & StackedSharesProps) {
  const { width, em } = size;
  const layout = layoutStackedShares(rows, width / em, tierOf(width / em));
  const barsLeft = layout.barsLeft * em;
  const data = layout.rows.flatMap((placed, index): ShareDatum[] => {
    const row = rows[index];
    return row ? [{ ...row, placed, middle: placed.middle }] : [];
  });
  return (
    <RowChart
      {...size}
      {...{ data, barsLeft, label, hint, annotations }}
      cursor="none"
      drawRow={(datum) => (
        <>
          <ShareBar {...datum} em={em} barsLeft={barsLeft} />
          <LabelMarks
            annotations={findMarks(annotations, datum.figures)}
            lines={[
              ...datum.placed.titleLines.map((text) => ({ text, bold: true })),
              { text: datum.totalText },
            ]}
            x={0}
            y={datum.placed.titleTop * em}
            room={barsLeft || width}
            em={em}
          />
        </>
      )}
    />
  );
}

function ShareBar({ placed, totalText, em, barsLeft }: ShareDatum & { em: number; barsLeft: number }) {
  return (
    <g>
      <TextLines lines={placed.titleLines} x={0} y={placed.titleTop * em} em={em} weight={650} />
      <TextLines lines={[totalText]} x={0} y={placed.totalTop * em} em={em} color="var(--k-ink-2)" />
      {placed.segments.map((segment) => (
        <Segment key={segment.segment.id} {...segment} em={em} barsLeft={barsLeft} barTop={placed.barTop} />
      ))}
    </g>
  );
}

type SegmentProps = PlacedSegment & { em: number; barsLeft: number; barTop: number };

function Segment({ segment, left, width, under, em, barsLeft, barTop }: SegmentProps) {
  const { color, shareText } = segment;
  const x = barsLeft + left * em;
  const y = barTop * em;
  const bottom = y + BAR_HEIGHT * em;
  const leader = under && findLeader(left, width, under);
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width * em}
        height={BAR_HEIGHT * em}
        style={{ fill: color.fill, stroke: 'var(--k-surface)', strokeWidth: em * 0.12 }}
      />
      {under === null || leader === null ? (
        <InsideText
          countText={insideText(segment)}
          {...{ shareText, x, y, em }}
          ink={color.ink ?? 'var(--k-ink)'}
        />
      ) : (
        <>
          <line
            x1={barsLeft + leader.from * em}
            x2={barsLeft + leader.to * em}
            y1={bottom}
            y2={under.y * em}
            style={{ stroke: CONTEXT.fill, strokeWidth: 1 }}
          />
          <TextLines
            lines={[underText(segment)]}
            numeric
            x={barsLeft + (under.x + under.width / 2) * em}
            y={under.y * em}
            em={em}
            anchor="middle"
            color="var(--k-ink-2)"
            weight={550}
            halo
          />
        </>
      )}
    </g>
  );
}

type InsideTextProps = {
  countText: string;
  shareText: string;
  x: number;
  y: number;
  em: number;
  ink: string;
};

function InsideText({ countText, shareText, x, y, em, ink }: InsideTextProps) {
  const left = x + em * 0.55;
  const top = y + ((BAR_HEIGHT - LINE * (COUNT_SCALE + 1)) / 2) * em;
  return (
    <>
      <TextLines
        lines={[countText]}
        numeric
        x={left}
        y={top}
        em={em}
        scale={COUNT_SCALE}
        weight={700}
        color={ink}
      />
      <TextLines
        lines={[shareText]}
        numeric
        x={left}
        y={top + em * COUNT_SCALE * LINE}
        em={em}
        color={ink}
        weight={550}
      />
    </>
  );
}

/** The line from a segment to its figure, em: upright where the figure stands under any part of the segment. */
function findLeader(left: number, width: number, under: Box): { from: number; to: number } {
  const middle = under.x + under.width / 2;
  const margin = Math.min(0.3, width / 2);
  const from = clamp(middle, left + margin, left + width - margin);
  return { from, to: clamp(from, under.x + 0.6, under.x + under.width - 0.6) };
}

function clamp(position: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, position));
}
