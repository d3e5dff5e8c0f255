import { Link } from '@tanstack/react-router';
import { DoubtMarks } from '../checks/doubt-marks.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import type { HeadlineCard as Card } from './build-headline-card.ts';
import styles from './headline-card.module.css';
import { Sparkline } from './sparkline.tsx';

/** A headline figure in a glance; the whole card leads to its indicator. */
export function HeadlineCard({ card }: { card: Card }) {
  const { indicator, name, figure, doubts, period, lines, reason, pace, sparkline } = card;
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>
        <Link
          to="/$language/indicators/$indicator"
          params={{ language: useLanguage(), indicator }}
          className={styles.link}
        >
          {name}
        </Link>
      </h3>
      <p className={styles.figure}>
        {figure.before && <span className={styles.word}>{figure.before}</span>}
        <strong className={styles.number}>{figure.number}</strong>
        {figure.after && <span className={styles.word}>{figure.after}</span>}
      </p>
      <p className={styles.period}>{period}</p>
      {doubts.length > 0 && (
        <p className={styles.doubts}>
          <DoubtMarks doubts={doubts} />
        </p>
      )}
      {pace && (
        <div className={styles.pace}>
          <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="8" rx="1" className={styles.whole} />
            <rect
              width={Math.min(100, pace.done * 100)}
              height="8"
              rx="1"
              className={styles.done}
              data-cautioned={pace.isCautioned}
            />
            <rect x={Math.min(99, pace.elapsed * 100)} width="1" height="8" className={styles.elapsed} />
          </svg>
          <p>{pace.text}</p>
        </div>
      )}
      {sparkline.length > 0 && <Sparkline figures={sparkline} />}
      <div className={styles.lines}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {reason && <p className={styles.reason}>{reason}</p>}
      </div>
    </li>
  );
}
