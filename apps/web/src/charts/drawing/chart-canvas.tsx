import { type ReactNode, useRef } from 'react';
import styles from '../chart.module.css';
import { type ChartSize, useChartSize } from './use-chart-size.ts';
import { useRowKeys } from './use-row-keys.ts';

type ChartCanvasProps = {
  /** True: what is pointed at stands in rows, so that up and down lead from one to the next. */
  rows?: boolean;
  children: (size: ChartSize) => ReactNode;
};

/** Fills the room that `ChartFrame` keeps, and draws once its size is known. */
export function ChartCanvas({ rows = false, children }: ChartCanvasProps) {
  const element = useRef<HTMLDivElement>(null);
  const size = useChartSize(element);
  useRowKeys(element, rows);
  return (
    <div ref={element} className={styles.drawing}>
      {size && children(size)}
    </div>
  );
}
