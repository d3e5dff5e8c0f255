import { Bar, BarChart, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { findMarks } from '../annotations/build-chart-annotations.ts';
import { ACCENT, CAUTION } from '../colors.ts';
import { LabelMarks } from '../drawing/annotation-marks.tsx';
import { ChartCanvas } from '../drawing/chart-canvas.tsx';
import type { DrawingProps } from '../drawing/drawing-props.ts';
import { FigureTooltip } from '../drawing/figure-tooltip.tsx';
import { TextLines } from '../drawing/text-lines.tsx';
import type { ChartSize } from '../drawing/use-chart-size.ts';
import { measureText } from '../layout/measure-text.ts';
import { FIGURE } from '../layout/text-metrics.ts';
import type { PaceBarModel } from './build-pace-bar.ts';
import { BAR_HEIGHT, BAR_TOP, LINE_HEIGHT } from './layout-pace-bar.ts';

type PaceBarProps = DrawingProps<PaceBarModel>;

export function PaceBar(props: PaceBarProps) {
  return <ChartCanvas rows>{(size) => <PaceBarDrawing {...size} {...props} />}</ChartCanvas>;
}

function PaceBarDrawing({ width, height, em, model, label, hint, annotations }: ChartSize & PaceBarProps) {
  const { actualText, planText, done, doneText, verdict, elapsed, figures } = model;
  const color = verdict?.isColoured ? CAUTION : ACCENT;
  const end = Math.max(1, done);
  const bottom = (BAR_TOP + BAR_HEIGHT) * em;
  const wordsTop = bottom + em * (2 + (verdict === null ? 0 : LINE_HEIGHT));
  const elapsedX = elapsed && (elapsed.share / end) * width;
  return (
    <BarChart
      layout="vertical"
      data={[{ figures, done, row: 0 }]}
      width={width}
      height={height}
      margin={{ top: BAR_TOP * em, right: 0, bottom: height - bottom, left: 0 }}
      barCategoryGap={0}
      aria-label={label}
      desc={hint}
    >
      <XAxis type="number" domain={[0, end]} hide />
      <YAxis type="category" dataKey="row" hide width={0} />
      <rect
        x={0}
        y={BAR_TOP * em}
        width={width / end}
        height={BAR_HEIGHT * em}
        rx={em * 0.2}
        style={{ fill: 'var(--k-surface-2)', stroke: 'var(--k-line-strong)' }}
      />
      <FigureTooltip cursor="none" annotations={annotations} />
      <Bar dataKey="done" fill={color.fill} radius={em * 0.2} isAnimationActive={false} />
      {elapsed && elapsedX !== null && (
        <ZIndexLayer zIndex={DefaultZIndexes.axis}>
          <rect
            x={elapsedX - em * 0.1}
            y={(BAR_TOP - 0.4) * em}
            width={em * 0.2}
            height={(BAR_HEIGHT + 0.7) * em}
            style={{ fill: 'var(--k-plan)', stroke: 'var(--k-surface)', strokeWidth: em * 0.08 }}
          />
          <TextLines
            lines={[elapsed.text]}
            x={keepInside(elapsedX, measureText(elapsed.text) * em, width)}
            y={(BAR_TOP - 1.95) * em}
            em={em}
          />
        </ZIndexLayer>
      )}
      <TextLines
        lines={[doneText]}
        x={0}
        y={bottom + em * 0.4}
        em={em}
        scale={FIGURE}
        weight={650}
        color={color.fill}
      />
      {verdict !== null && (
        <TextLines
          lines={[verdict.text]}
          x={0}
          y={bottom + em * 2}
          em={em}
          weight={650}
          color={verdict.isColoured ? color.fill : 'var(--k-ink)'}
        />
      )}
      {[actualText, planText].map((text, line) => {
        const y = wordsTop + em * line * LINE_HEIGHT;
        return (
          <g key={text}>
            <TextLines lines={[text]} x={0} y={y} em={em} color="var(--k-ink-2)" />
            <LabelMarks
              annotations={findMarks(annotations, figures.slice(line, line + 1))}
              lines={[{ text }]}
              x={0}
              y={y}
              room={width}
              em={em}
            />
          </g>
        );
      })}
    </BarChart>
  );
}

/** Left edge of a text that stands over `x` where it can, and inside the drawing always. */
function keepInside(x: number, textWidth: number, width: number): number {
  return Math.max(0, Math.min(x - textWidth / 2, width - textWidth));
}
