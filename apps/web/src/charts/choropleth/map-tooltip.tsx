import type { CSSProperties } from 'react';
import { type ChartAnnotation, findMarks } from '../annotations/build-chart-annotations.ts';
import styles from '../chart.module.css';
import { sayDoubt } from '../doubt.ts';
import type { PlacedArea } from './layout-choropleth.ts';

type MapTooltipProps = {
  placed: PlacedArea;
  annotations: readonly ChartAnnotation[];
  /** Px of the map. */
  width: number;
};

/** The figure of the area that is pointed at or has the focus. Its link says the same to those who hear it. */
export function MapTooltip({ placed: { area, at }, annotations, width }: MapTooltipProps) {
  const { name, text, figure } = area;
  return (
    <div className={styles.tooltip} style={placeBeside(at, width)} aria-hidden="true">
      <p className={styles.tooltipMuted}>{figure ? `${name}, ${figure.period}` : name}</p>
      <p className={styles.tooltipText}>{text}</p>
      {figure && figure.remarks.length > 0 && <p>{figure.remarks.join('; ')}</p>}
      {figure?.doubts.map((doubt) => (
        <p key={doubt.id}>{sayDoubt(doubt)}</p>
      ))}
      {figure && findMarks(annotations, [figure]).map(({ number, text: told }) => <p key={number}>{told}</p>)}
      {figure && <p className={styles.tooltipMuted}>{figure.locator}</p>}
    </div>
  );
}

/** Below the middle of the area, on the side that has more room. */
function placeBeside([x, y]: PlacedArea['at'], width: number): CSSProperties {
  const side = x > width / 2 ? { right: width - x } : { left: x };
  return { position: 'absolute', zIndex: 2, top: `calc(${y}px + 1.25em)`, pointerEvents: 'none', ...side };
}
