import type { ReactNode } from 'react';
import styles from './stack.module.css';

/** Parts under each other at the distance panels have. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>;
}
