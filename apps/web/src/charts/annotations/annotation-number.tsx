import type { ReactNode } from 'react';
import styles from './annotation-list.module.css';

/** The number of an annotation, as the drawing has it. */
export function AnnotationNumber({ children }: { children: ReactNode }) {
  return <span className={styles.number}>{children}</span>;
}
