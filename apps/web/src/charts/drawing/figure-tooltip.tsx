import { Tooltip, type TooltipContentProps } from 'recharts';
import { type ChartAnnotation, findMarks } from '../annotations/build-chart-annotations.ts';
import styles from '../chart.module.css';
import type { ChartFigure } from '../chart-figure.ts';
import { sayDoubt } from '../doubt.ts';

/** A datum of any chart: the figures that stand at one place of its axis. */
export type PointedAt = { figures: readonly ChartFigure[] };

function isPointedAt(datum: unknown): datum is PointedAt {
  return typeof datum === 'object' && datum !== null && 'figures' in datum && Array.isArray(datum.figures);
}

type FigureListProps = Partial<Pick<TooltipContentProps, 'active' | 'payload'>> & {
  annotations: readonly ChartAnnotation[];
};

/** The full text of what is pointed at or reached by arrow keys, read out politely. */
function FigureList({ active = false, payload = [], annotations }: FigureListProps) {
  const datum: unknown = payload.find((entry) => isPointedAt(entry.payload))?.payload;
  if (!active || !isPointedAt(datum)) return null;
  const { figures } = datum;
  // A year that nobody published has a place on the axis and nothing to say.
  if (figures.length === 0) return null;
  const common = findCommonPlace(figures);
  return (
    <div className={styles.tooltip} role="status">
      {common && <p className={styles.tooltipMuted}>{common}</p>}
      {figures.map(({ id, period, refArea, code, text, share, remarks, doubts }) => (
        <div key={id}>
          <p className={styles.tooltipMuted}>
            {(common ? [code] : [period, refArea, code]).filter((part) => part !== null).join(', ')}
          </p>
          <p className={styles.tooltipText}>{share === undefined ? text : `${text} (${share})`}</p>
          {remarks.length > 0 && <p>{remarks.join('; ')}</p>}
          {doubts.map((doubt) => (
            <p key={doubt.id}>{sayDoubt(doubt)}</p>
          ))}
        </div>
      ))}
      {findMarks(annotations, figures).map(({ number, text }) => (
        <p key={number}>{text}</p>
      ))}
      <p className={styles.tooltipMuted}>{listSources(figures)}</p>
    </div>
  );
}

/** Period and area, said once where all the figures share them. */
function findCommonPlace(figures: readonly ChartFigure[]): string | null {
  const places = new Set(figures.map(({ period, refArea }) => `${period}, ${refArea}`));
  return figures.length > 1 && places.size === 1 ? ([...places][0] ?? null) : null;
}

/** One figure's exact place; of several figures the sections, whose paragraphs the table gives. */
function listSources(figures: readonly ChartFigure[]): string {
  const [only, second] = figures;
  if (only && !second) return only.locator;
  return [...new Set(figures.map(({ section }) => section))].join('; ');
}

/** What shows the place that is pointed at: a line over time, a band behind a row, or nothing where the mark does. */
const CURSORS = {
  line: { stroke: 'var(--k-line-strong)' },
  band: { fill: 'var(--k-surface-2)', fillOpacity: 0.7 },
  none: false,
} as const;

type FigureTooltipProps = {
  cursor: keyof typeof CURSORS;
  /** Said beside the figures that they are marked at. */
  annotations: readonly ChartAnnotation[];
};

/** A tooltip by pointer and by arrow keys, the same for every chart. */
export function FigureTooltip({ cursor, annotations }: FigureTooltipProps) {
  return (
    <Tooltip
      content={<FigureList annotations={annotations} />}
      cursor={CURSORS[cursor]}
      filterNull={false}
      isAnimationActive={false}
      allowEscapeViewBox={{ x: false, y: true }}
      wrapperStyle={{ zIndex: 2, outline: 'none' }}
    />
  );
}
