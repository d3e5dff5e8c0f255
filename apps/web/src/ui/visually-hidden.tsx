import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

type VisuallyHiddenProps = {
  /** What it is besides hidden: words within a line, or a list. */
  as?: 'span' | 'ul';
  children: ReactNode;
};

/** Read aloud, not drawn. */
export function VisuallyHidden({ as: Element = 'span', children }: VisuallyHiddenProps) {
  return <Element className={styles.hidden}>{children}</Element>;
}
