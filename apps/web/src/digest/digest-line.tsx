import { Sparkline } from '../headline-cards/sparkline.tsx';
import type { DigestLine as Line } from './build-digest.ts';
import styles from './digest-line.module.css';
import { FootnoteMarks } from './footnote-marks.tsx';

/** One headline figure: what it is, the figure with its period, and in words what it stands beside. */
export function DigestLine({ line: { card, footnotes } }: { line: Line }) {
  const { name, figure, period, lines, reason, pace, sparkline } = card;
  const beside = [pace?.text, ...lines, reason].filter((words) => words != null);
  return (
    <li className={styles.line}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.figure}>
        {figure.before}
        <strong className={styles.number}>{figure.number}</strong>
        {figure.after}
        <FootnoteMarks numbers={footnotes} />
        <span className={styles.period}>{period}</span>
      </p>
      <div className={styles.beside}>
        {sparkline.length > 0 && <Sparkline figures={sparkline} />}
        <ul>
          {beside.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}
