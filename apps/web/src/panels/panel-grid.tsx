import type { ReactNode } from 'react';
import styles from './panel-grid.module.css';

/** Panels in two columns where there is room, each as tall as it needs to be. */
export function PanelGrid({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>;
}
