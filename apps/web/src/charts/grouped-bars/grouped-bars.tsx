import type { Language } from '@korsetkish/contract';
import { useId } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { CHART_WORDS } from '../chart-words.ts';
import { ACCENT } from '../colors.ts';
import { ChartCanvas } from '../drawing/chart-canvas.tsx';
import { FigureTooltip } from '../drawing/figure-tooltip.tsx';
import { Hatch } from '../drawing/hatch.tsx';
import { TextLines } from '../drawing/text-lines.tsx';
import type { ChartSize } from '../drawing/use-chart-size.ts';
import type { BarRow } from '../layout/bar-rows.ts';
import { LINE, SMALL } from '../layout/text-metrics.ts';
import { tierOf } from '../layout/tiers.ts';
import type { GroupedBarsModel, GroupedCell, GroupedRow } from './build-grouped-bars.ts';
import {
  END_GAP,
  findSharedAxisEnd,
  layoutGroupedBars,
  type PanelHeading,
  panelStep,
  widthOfPanel,
} from './layout-grouped-bars.ts';

type GroupedBarsProps = { model: GroupedBarsModel; label: string; language: Language };

type GroupedDatum = GroupedRow & { row: BarRow; level: number; whole: 1 };

/** What every row's bars are drawn with: px of an em, of one unit, of a panel's start, from panel to panel. */
type PanelScale = {
  em: number;
  pixels: number;
  left: number;
  step: number;
  top: number;
  /** How the bars of each panel are filled. */
  fills: string[];
};

export function GroupedBars(props: GroupedBarsProps) {
  return <ChartCanvas rows>{(size) => <GroupedBarsDrawing {...size} {...props} />}</ChartCanvas>;
}

function GroupedBarsDrawing({ width, height, em, model, label, language }: ChartSize & GroupedBarsProps) {
  const layout = layoutGroupedBars(model, tierOf(width / em));
  const barsWidth = width / em - layout.barsLeft;
  const panelWidth = widthOfPanel(barsWidth, model.panels.length);
  const hatch = useId();
  const scale: PanelScale = {
    em,
    pixels: (panelWidth * em) / findSharedAxisEnd(model, panelWidth),
    left: layout.barsLeft * em,
    step: panelStep(barsWidth, model.panels.length) * em,
    top: layout.headingHeight * em,
    fills: model.panels.map(({ isPart }) => (isPart ? `url(#${hatch})` : ACCENT.fill)),
  };
  const data = layout.rows.flatMap((row, index): GroupedDatum[] => {
    const found = model.rows[index];
    return found ? [{ ...found, row, level: -row.middle - layout.headingHeight, whole: 1 }] : [];
  });
  return (
    <BarChart
      layout="vertical"
      data={data}
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      aria-label={label}
    >
      <defs>
        <Hatch id={hatch} color={ACCENT.fill} em={em} />
      </defs>
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis type="number" dataKey="level" domain={[-height / em, 0]} hide width={0} />
      <FigureTooltip cursor="band" />
      {layout.headings.map((heading, index) => (
        <Heading
          key={model.panels[index]?.timePeriod}
          {...heading}
          x={scale.left + index * scale.step}
          em={em}
        />
      ))}
      <Bar
        dataKey="whole"
        barSize={em}
        isAnimationActive={false}
        shape={({ index }: BarShapeProps) => {
          const datum = data[index];
          return datum ? (
            <PanelRow {...datum} scale={scale} missing={CHART_WORDS[language].notNamed} />
          ) : (
            <g />
          );
        }}
      />
    </BarChart>
  );
}

function Heading({ titleLines, totalLines, x, em }: PanelHeading & { x: number; em: number }) {
  return (
    <g>
      <TextLines lines={titleLines} x={x} y={0} em={em} weight={650} />
      <TextLines lines={totalLines} x={x} y={titleLines.length * LINE * em} em={em} color="var(--k-ink-2)" />
    </g>
  );
}

function PanelRow({ row, cells, scale, missing }: GroupedDatum & { scale: PanelScale; missing: string }) {
  const { em, left, step, top } = scale;
  return (
    <g>
      <TextLines lines={row.labelLines} x={0} y={top + row.labelTop * em} em={em} />
      {cells.map((cell, panel) => (
        <CellBar
          key={panel}
          fill={scale.fills[panel] ?? ACCENT.fill}
          cell={cell}
          x={left + panel * step}
          row={row}
          scale={scale}
          missing={missing}
        />
      ))}
    </g>
  );
}

type CellBarProps = {
  cell: GroupedCell;
  fill: string;
  x: number;
  row: BarRow;
  scale: PanelScale;
  missing: string;
};

function CellBar({ cell, fill, x, row, scale: { em, pixels, top }, missing }: CellBarProps) {
  const middle = top + row.middle * em;
  const muted = { em, scale: SMALL, color: 'var(--k-ink-2)' };
  if (cell === null)
    return <TextLines lines={[missing]} x={x} y={middle - ((LINE * SMALL) / 2) * em} {...muted} />;
  const length = cell.plotted * pixels;
  return (
    <g>
      <rect
        x={x}
        y={top + row.barTop * em}
        width={length}
        height={row.barHeight * em}
        rx={em * 0.15}
        style={{ fill, stroke: ACCENT.fill, strokeWidth: em * 0.1 }}
      />
      <TextLines
        lines={[cell.figureText]}
        numeric
        x={x + length + END_GAP * em}
        y={middle - (LINE / 2) * em}
        em={em}
        weight={650}
      />
    </g>
  );
}
