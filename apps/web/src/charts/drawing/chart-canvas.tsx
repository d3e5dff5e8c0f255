import { type ReactNode, useRef } from 'react';
import styles from '../chart.module.css';
import { type ChartSize, useChartSize } from './use-chart-size.ts';

/** Fills the room that `ChartFrame` keeps, and draws once its size is known. */
export function ChartCanvas({ children }: { children: (size: ChartSize) => ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  const size = useChartSize(element);
  return (
    <div ref={element} className={styles.drawing}>
      {size && children(size)}
    </div>
  );
}
