import { useId } from 'react';
import type { ChartAnnotation } from '../annotations/build-chart-annotations.ts';
import { CHART_WORDS } from '../chart-words.ts';
import { ACCENT } from '../colors.ts';
import { LabelMarks } from '../drawing/annotation-marks.tsx';
import { ChartCanvas } from '../drawing/chart-canvas.tsx';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { Hatch } from '../drawing/hatch.tsx';
import { RowChart } from '../drawing/row-chart.tsx';
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

type GroupedBarsProps = DrawingProps<GroupedBarsModel>;

type GroupedDatum = GroupedRow & { row: BarRow; middle: number; marks: ChartAnnotation[] };

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

function GroupedBarsDrawing({
  model,
  label,
  hint,
  language,
  annotations,
  ...size
}: ChartSize & GroupedBarsProps) {
  const { width, em } = size;
  const layout = layoutGroupedBars(model, tierOf(width / em), annotations);
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
    const marks = layout.marks.rows[index] ?? [];
    return found ? [{ ...found, row, middle: row.middle + layout.headingHeight, marks }] : [];
  });
  return (
    <RowChart
      {...size}
      {...{ data, label, hint, annotations }}
      barsLeft={0}
      cursor="band"
      drawRow={(datum) => (
        <>
          <PanelRow {...datum} scale={scale} missing={CHART_WORDS[language].notNamed} />
          <LabelMarks
            annotations={datum.marks}
            lines={datum.row.labelLines.map((text) => ({ text }))}
            x={0}
            y={scale.top + datum.row.labelTop * em}
            room={scale.left || width}
            em={em}
          />
        </>
      )}
    >
      <defs>
        <Hatch id={hatch} color={ACCENT.fill} em={em} />
      </defs>
      {layout.headings.map((heading, index) => (
        <Heading
          key={model.panels[index]?.timePeriod}
          {...heading}
          x={scale.left + index * scale.step}
          room={panelWidth * em}
          em={em}
          annotations={layout.marks.panels[index] ?? []}
        />
      ))}
    </RowChart>
  );
}

type HeadingProps = PanelHeading & {
  x: number;
  /** Px of the panel. */
  room: number;
  em: number;
  annotations: readonly ChartAnnotation[];
};

function Heading({ titleLines, totalLines, x, room, em, annotations }: HeadingProps) {
  const lines = [
    ...titleLines.map((text) => ({ text, bold: true })),
    ...totalLines.map((text) => ({ text })),
  ];
  return (
    <g>
      <TextLines lines={titleLines} x={x} y={0} em={em} weight={650} />
      <TextLines lines={totalLines} x={x} y={titleLines.length * LINE * em} em={em} color="var(--k-ink-2)" />
      <LabelMarks {...{ annotations, lines, x, room, em }} y={0} />
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
