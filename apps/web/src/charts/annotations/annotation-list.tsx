import styles from './annotation-list.module.css';
import { AnnotationNumber } from './annotation-number.tsx';
import type { ChartAnnotation } from './build-chart-annotations.ts';

type AnnotationListProps = {
  annotations: readonly ChartAnnotation[];
  /** Whether a drawing beside it bears the numbers. */
  numbered?: boolean;
};

/** What happened when, under the figures it concerns; nothing where nothing did. */
export function AnnotationList({ annotations, numbered = false }: AnnotationListProps) {
  if (annotations.length === 0) return null;
  return (
    <ol className={styles.list}>
      {annotations.map(({ number, text }) => (
        <li key={number} className={styles.item}>
          {numbered && <AnnotationNumber>{number}</AnnotationNumber>}
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
