import type { ReactNode } from 'react';
import styles from './source-line.module.css';

/** Where a figure comes from on one side, what may be done with it (links, buttons) on the other. */
export function SourceLine({ children, links }: { children: ReactNode; links?: ReactNode }) {
  return (
    <div className={styles.line}>
      <p className={styles.source}>{children}</p>
      {links && <div className={styles.links}>{links}</div>}
    </div>
  );
}
