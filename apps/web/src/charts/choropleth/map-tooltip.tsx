import type { CSSProperties } from 'react';
import styles from '../chart.module.css';
import type { PlacedArea } from './layout-choropleth.ts';

/** The figure of the area that is pointed at or has the focus. Its link says the same to those who hear it. */
export function MapTooltip({ placed: { area, at }, width }: { placed: PlacedArea; width: number }) {
  const { name, text, figure } = area;
  return (
    <div className={styles.tooltip} style={placeBeside(at, width)} aria-hidden="true">
      <p className={styles.tooltipMuted}>{figure ? `${name}, ${figure.period}` : name}</p>
      <p className={styles.tooltipText}>{text}</p>
      {figure && figure.remarks.length > 0 && <p>{figure.remarks.join('; ')}</p>}
      {figure && <p className={styles.tooltipMuted}>{figure.locator}</p>}
    </div>
  );
}

/** Below the middle of the area, on the side that has more room. */
function placeBeside([x, y]: PlacedArea['at'], width: number): CSSProperties {
  const side = x > width / 2 ? { right: width - x } : { left: x };
  return { position: 'absolute', zIndex: 2, top: `calc(${y}px + 1.25em)`, pointerEvents: 'none', ...side };
}
