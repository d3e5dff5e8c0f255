import { useLanguage } from '../i18n/use-language.ts';
import type { ComparisonRow } from './build-comparison-rows.ts';
import { COMPARISON_WORDS } from './comparison-words.ts';
import styles from './lone-figures.module.css';

/** Figures that nothing stands beside: once each reason, and the figures it is true of. */
export function LoneFigures({ rows }: { rows: readonly ComparisonRow[] }) {
  const words = COMPARISON_WORDS[useLanguage()];
  if (rows.length === 0) return null;
  return (
    <section aria-label={words.alone} className={styles.lone}>
      {[...Map.groupBy(rows, ({ inWords }) => inWords)].map(([reason, figures]) => (
        <p key={reason}>
          <span className={styles.reason}>{reason}:</span> {figures.map(sayFigure).join('; ')}.
        </p>
      ))}
    </section>
  );
}

/** `Отказано, 2020 год — 127 уведомлений` */
const sayFigure = ({ name, when, text }: ComparisonRow): string =>
  `${name === '' ? when : `${name}, ${when}`} — ${text}`;
