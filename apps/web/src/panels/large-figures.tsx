import type { ChartFigure } from '../charts/chart-figure.ts';
import { DoubtMarks } from '../checks/doubt-marks.tsx';
import styles from './large-figures.module.css';

/** One to three figures written large, each with what it is of, its period and what must be known to read it. */
export function LargeFigures({ figures }: { figures: readonly ChartFigure[] }) {
  const areas = new Set(figures.map(({ refArea }) => refArea));
  return (
    <ul className={styles.figures}>
      {figures.map(({ id, text, period, code, refArea, remarks, doubts }) => (
        <li key={id} className={styles.figure}>
          {code && <span className={styles.code}>{code}</span>}
          <strong className={styles.text}>{text}</strong>
          <DoubtMarks doubts={doubts} />
          <span className={styles.period}>{areas.size > 1 ? `${refArea}, ${period}` : period}</span>
          {remarks.map((remark) => (
            <span key={remark} className={styles.remark}>
              {remark}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
