import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** A sentence the reader must not miss: a caution about a figure, or plain information. */
export function Notice({ tone = 'caution', children }: { tone?: 'caution' | 'info'; children: ReactNode }) {
  return (
    <div role="note" className={styles.notice} data-tone={tone}>
      {children}
    </div>
  );
}
