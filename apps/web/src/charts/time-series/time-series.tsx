import { DefaultZIndexes, Line, LineChart, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { AnnotationMarks } from '../drawing/annotation-marks.tsx';
import { ChartCanvas } from '../drawing/chart-canvas.tsx';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { FigureTooltip } from '../drawing/figure-tooltip.tsx';
import { TextLines } from '../drawing/text-lines.tsx';
import type { ChartSize } from '../drawing/use-chart-size.ts';
import { MARK_SIZE } from '../layout/annotation-marks.ts';
import { LINE } from '../layout/text-metrics.ts';
import type { MarkShape, TimeSeriesModel } from './build-time-series.ts';
import { layoutTimeSeries, type TimeSeriesLayout } from './layout-time-series.ts';
import type { PlacedPoint } from './place-time-labels.ts';

/** Faint in every palette, the high contrast one included: the figures are what is read. */
const GRIDLINE = 'color-mix(in srgb, var(--k-line-strong) 24%, var(--k-surface))';

type TimeSeriesProps = DrawingProps<TimeSeriesModel>;

export function TimeSeries(props: TimeSeriesProps) {
  return <ChartCanvas>{(size) => <TimeSeriesDrawing {...size} {...props} />}</ChartCanvas>;
}

function TimeSeriesDrawing({
  width,
  height,
  em,
  model,
  label,
  hint,
  annotations,
}: ChartSize & TimeSeriesProps) {
  const layout = layoutTimeSeries(model, width / em, height / em, annotations);
  const { plot, divider } = layout;
  const top = model.ticks.at(-1)?.plotted ?? 1;
  return (
    <LineChart
      data={toData(model, layout)}
      width={width}
      height={height}
      margin={{
        top: plot.y * em,
        right: 0,
        bottom: height - (plot.y + plot.height) * em,
        left: plot.x * em,
      }}
      aria-label={label}
      desc={hint}
    >
      <XAxis type="number" dataKey="x" domain={[plot.x, plot.x + plot.width]} hide height={0} />
      <YAxis type="number" domain={[0, top]} hide width={0} />
      <Axes model={model} layout={layout} em={em} />
      <TimeMarks layout={layout} em={em} />
      {divider !== null && (
        <ReferenceLine x={divider} style={{ stroke: 'var(--k-line-strong)' }} strokeDasharray="3 4" />
      )}
      <FigureTooltip cursor="line" annotations={annotations} />
      {layout.lines.flatMap(({ line, runs }) =>
        runs.map((run) => (
          <Line
            key={run.id}
            dataKey={run.id}
            type="linear"
            stroke={line.color.fill}
            strokeWidth={em * (line.isTotal ? 0.26 : 0.17)}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        )),
      )}
      <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
        {layout.lines.map(({ line, runs, apart }) => (
          <g key={line.id}>
            {[
              ...runs.flatMap(({ points }) => dotsOfRun(points)),
              ...apart.map((point) => ({ ...point, lone: true })),
            ].map((point) => (
              <Mark key={point.id} {...point} shape={line.mark} color={line.color.fill} em={em} />
            ))}
          </g>
        ))}
        {layout.labels.map(({ id, lines, box, color, weight, apart }) => (
          <TextLines
            key={id}
            lines={lines}
            x={(apart ? box.x : box.x + box.width / 2) * em}
            y={box.y * em}
            em={em}
            anchor={apart ? 'start' : 'middle'}
            color={color}
            weight={weight}
            halo
          />
        ))}
      </ZIndexLayer>
    </LineChart>
  );
}

/** A datum a slot: its place, its figures for the tooltip, and a number for every run that passes through it. */
type TimeDatum = { x: number; figures: TimeSeriesModel['figures'] } & Record<string, unknown>;

function toData(model: TimeSeriesModel, layout: TimeSeriesLayout): TimeDatum[] {
  const runs = model.lines.flatMap((line) => line.runs);
  const main = model.slots.map((slot, index): TimeDatum => {
    const plotted = runs.map((run) => [
      run.id,
      run.points.find((point) => point.slot === index)?.plotted ?? null,
    ]);
    return { ...Object.fromEntries(plotted), x: layout.slotsX[index] ?? 0, figures: slot.figures };
  });
  const apart = model.slotsApart.map(
    (slot, index): TimeDatum => ({
      x: layout.slotsApartX[index] ?? 0,
      figures: slot.figures,
    }),
  );
  return [...main, ...apart];
}

type Dot = PlacedPoint & { lone: boolean };

function dotsOfRun(points: readonly PlacedPoint[]): Dot[] {
  return points.map((point) => ({ ...point, lone: points.length === 1 }));
}

type MarkProps = Dot & { shape: MarkShape; color: string; em: number };

/** A point: small on a line, large alone; hollow where its period is of another length or assumed. */
function Mark({ x, y, hollow, lone, shape, color, em }: MarkProps) {
  const radius = em * (lone ? 0.36 : 0.2);
  const style = {
    fill: hollow ? 'var(--k-surface)' : color,
    stroke: hollow ? color : 'var(--k-surface)',
    strokeWidth: em * (hollow ? 0.19 : lone ? 0.1 : 0),
  };
  if (shape === 'circle') return <circle cx={x * em} cy={y * em} r={radius} style={style} />;
  // As large to the eye as the circle.
  const half = radius * 1.25;
  return (
    <path
      d={`M${x * em} ${y * em - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}Z`}
      style={style}
    />
  );
}

/** A thin line at the day of each annotation, a faint stretch where it took longer, and its number over it. */
function TimeMarks({ layout, em }: { layout: TimeSeriesLayout; em: number }) {
  const { plot, marks, markRows, marksTop } = layout;
  const [top, bottom] = [(marksTop + MARK_SIZE) * em, (plot.y + plot.height) * em];
  return (
    <g>
      {marks.map(({ annotation, left, right }) => (
        <rect
          key={annotation.number}
          x={left * em}
          y={plot.y * em}
          width={(right - left) * em}
          height={plot.height * em}
          style={{ fill: 'var(--k-surface-2)' }}
        />
      ))}
      {marks.map(({ annotation, x }) => (
        <line
          key={annotation.number}
          x1={x * em}
          x2={x * em}
          y1={top}
          y2={bottom}
          style={{ stroke: 'var(--k-line-strong)' }}
        />
      ))}
      {markRows.map(({ annotations, left }) => (
        <AnnotationMarks
          key={left}
          annotations={annotations}
          x={left * em}
          y={(marksTop + MARK_SIZE / 2) * em}
          em={em}
        />
      ))}
    </g>
  );
}

function Axes({ model, layout, em }: { model: TimeSeriesModel; layout: TimeSeriesLayout; em: number }) {
  const { plot, slotsApartX, labelledSlots } = layout;
  const top = model.ticks.at(-1)?.plotted ?? 1;
  const bottom = plot.y + plot.height;
  return (
    <g>
      <TextLines lines={[model.unit]} x={0} y={0} em={em} color="var(--k-ink-2)" />
      {model.ticks.map(({ plotted, text }) => {
        const y = (bottom - (plot.height * plotted) / top) * em;
        return (
          <g key={text}>
            <line
              x1={plot.x * em}
              x2={(plot.x + plot.width) * em}
              y1={y}
              y2={y}
              style={{ stroke: plotted === 0 ? 'var(--k-line-strong)' : GRIDLINE }}
            />
            <TextLines
              lines={[text]}
              x={(plot.x - 0.6) * em}
              y={y - (LINE / 2) * em}
              em={em}
              anchor="end"
              color="var(--k-ink-2)"
            />
          </g>
        );
      })}
      {labelledSlots.map(({ slot, x }) => (
        <TextLines
          key={model.slots[slot]?.timePeriod}
          lines={[model.slots[slot]?.label ?? '']}
          x={x * em}
          y={(bottom + 0.45) * em}
          em={em}
          anchor="middle"
          color="var(--k-ink-2)"
        />
      ))}
      {model.slotsApart.map(({ timePeriod }, slot) => (
        <TextLines
          key={timePeriod}
          lines={layout.apartPeriods[slot] ?? []}
          x={((slotsApartX[slot] ?? 0) - 0.5) * em}
          y={(bottom + 0.45) * em}
          em={em}
          weight={600}
        />
      ))}
    </g>
  );
}
