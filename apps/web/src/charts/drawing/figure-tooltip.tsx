import { Tooltip, type TooltipContentProps } from 'recharts';
import styles from '../chart.module.css';
import type { ChartFigure } from '../chart-figure.ts';

/** A datum of any chart: the figures that stand at one place of its axis. */
export type PointedAt = { figures: readonly ChartFigure[] };

function isPointedAt(datum: unknown): datum is PointedAt {
  return typeof datum === 'object' && datum !== null && 'figures' in datum && Array.isArray(datum.figures);
}

/** The full text of what is pointed at or reached by arrow keys, read out politely. */
function FigureList({ active, payload }: TooltipContentProps) {
  const datum: unknown = payload.find((entry) => isPointedAt(entry.payload))?.payload;
  if (!active || !isPointedAt(datum)) return null;
  return (
    <div className={styles.tooltip} role="status">
      {datum.figures.map(({ id, period, refArea, code, text, remarks, locator }) => (
        <div key={id}>
          <p className={styles.tooltipMuted}>{[period, refArea, code].filter(Boolean).join(', ')}</p>
          <p className={styles.tooltipText}>{text}</p>
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
          <p className={styles.tooltipMuted}>{locator}</p>
        </div>
      ))}
    </div>
  );
}

/** A tooltip by pointer and by arrow keys, the same for every chart. Call it: Recharts looks for its own `Tooltip`. */
export function FigureTooltip({ cursor = true }: { cursor?: boolean }) {
  return (
    <Tooltip
      content={FigureList}
      cursor={
        cursor ? { fill: 'var(--k-surface-2)', stroke: 'var(--k-line-strong)', fillOpacity: 0.6 } : false
      }
      filterNull={false}
      isAnimationActive={false}
      allowEscapeViewBox={{ x: false, y: true }}
      wrapperStyle={{ zIndex: 2, outline: 'none' }}
    />
  );
}
