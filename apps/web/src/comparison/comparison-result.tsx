import type { ObservationPair } from '@korsetkish/contract';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useChartNames } from '../panels/use-chart-names.ts';
import { buildComparisonRows } from './build-comparison-rows.ts';
import styles from './comparison-result.module.css';
import { ComparisonTable } from './comparison-table.tsx';
import { COMPARISON_WORDS } from './comparison-words.ts';
import { LoneFigures } from './lone-figures.tsx';

/** Pairs as a table, the figures that nothing stands beside after them, and everything once more in sentences. */
export function ComparisonResult({ caption, pairs }: { caption: string; pairs: readonly ObservationPair[] }) {
  const words = COMPARISON_WORDS[useLanguage()];
  const rows = buildComparisonRows(pairs, useChartNames(), useCatalogue());
  const paired = rows.filter(({ beside }) => beside !== null);
  return (
    <div className={styles.result}>
      {paired.length > 0 && <ComparisonTable caption={caption} rows={paired} />}
      <LoneFigures rows={rows.filter(({ beside }) => beside === null)} />
      <details className={styles.sentences}>
        <summary>{words.inSentences}</summary>
        <ul>
          {rows.map(({ id, sentence }) => (
            <li key={id}>{sentence}.</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
