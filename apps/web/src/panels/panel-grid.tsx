import type { ReactNode } from 'react';
import styles from './panel-grid.module.css';

type PanelGridProps = {
  children: ReactNode;
  /** For panels without a chart, which need less room. */
  dense?: boolean;
};

/** Panels in as many columns as there is room for. */
export function PanelGrid({ children, dense = false }: PanelGridProps) {
  return (
    <div className={styles.grid} data-dense={dense}>
      {children}
    </div>
  );
}
