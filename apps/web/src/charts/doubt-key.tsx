import type { Language } from '@korsetkish/contract';
import { WarningIcon } from '../ui/icons.tsx';
import styles from './chart.module.css';
import type { ChartFigure } from './chart-figure.ts';
import { nameDoubts } from './doubt.ts';

type DoubtKeyProps = { figures: readonly ChartFigure[]; language: Language };

/** What the sign at a label means, under the drawing; nothing where checks confirm all that is drawn. */
export function DoubtKey({ figures, language }: DoubtKeyProps) {
  const words = nameDoubts(figures, language);
  if (words === null) return null;
  return (
    <p className={styles.doubts}>
      <WarningIcon />
      <span>{words}</span>
    </p>
  );
}
