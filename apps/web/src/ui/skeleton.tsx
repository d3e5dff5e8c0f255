import styles from './skeleton.module.css';

/** Keeps the place of something on its way; `height` in CSS units, so nothing moves when it arrives. */
export function Skeleton({ height, width = '100%' }: { height: string; width?: string }) {
  return <span aria-hidden="true" className={styles.skeleton} style={{ height, width }} />;
}
