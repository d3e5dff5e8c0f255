import type { RegisterDocument } from '@korsetkish/contract';
import { IndicatorFigure } from './indicator-figure.tsx';
import styles from './register.module.css';

/** How many target indicators and actions a document is said to have, where figures tell it. */
export function DocumentCounts({ document }: { document: RegisterDocument }) {
  const counted = [document.indicatorsCountedBy, document.actionsCountedBy].filter((each) => each !== null);
  if (counted.length === 0) return null;
  return (
    <ul className={styles.names}>
      {counted.map((indicator) => (
        <li key={indicator}>
          <IndicatorFigure indicator={indicator} refArea={document.refArea} />
        </li>
      ))}
    </ul>
  );
}
