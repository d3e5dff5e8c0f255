import styles from './page-skeleton.module.css';
import { Skeleton } from './skeleton.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

/** A page on its way, in the shape it will have. `label` is said to those who cannot see the shape. */
export function PageSkeleton({ label }: { label: string }) {
  return (
    <div role="status" className={styles.page}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <Skeleton height="2.5rem" width="28rem" />
      <Skeleton height="1.5rem" width="36rem" />
      <Skeleton height="2.75rem" />
      <div className={styles.panels}>
        <Skeleton height="20rem" />
        <Skeleton height="20rem" />
      </div>
    </div>
  );
}
