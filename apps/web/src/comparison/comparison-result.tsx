import type { ObservationPair } from '@korsetkish/contract';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useChartNames } from '../panels/use-chart-names.ts';
import { buildComparisonRows, type ComparisonRow } from './build-comparison-rows.ts';
import styles from './comparison-result.module.css';
import { ComparisonTable } from './comparison-table.tsx';
import { COMPARISON_WORDS } from './comparison-words.ts';
import { LoneFigures } from './lone-figures.tsx';

/** Pairs as a table an indicator, the figures that nothing stands beside after it, and everything once more in sentences. */
export function ComparisonResult({ caption, pairs }: { caption: string; pairs: readonly ObservationPair[] }) {
  const language = useLanguage();
  const words = COMPARISON_WORDS[language];
  const catalogue = useCatalogue();
  const names = useChartNames();
  const byIndicator = Map.groupBy(pairs, ({ observation }) => observation.indicator);
  const groups = catalogue.indicators
    .map(({ indicator, name }) => ({
      indicator,
      name: name[language],
      pairs: byIndicator.get(indicator) ?? [],
    }))
    .filter((group) => group.pairs.length > 0)
    .map((group) => ({ ...group, rows: buildComparisonRows(group.pairs, names, catalogue) }));
  return (
    <div className={styles.result}>
      {groups.map(({ indicator, name, rows }) =>
        groups.length === 1 ? (
          <ComparedFigures key={indicator} caption={caption} rows={rows} />
        ) : (
          <section key={indicator} aria-label={name} className={styles.indicator}>
            <h3 className={styles.name}>{name}</h3>
            <ComparedFigures caption={caption || name} rows={rows} />
          </section>
        ),
      )}
      <details className={styles.sentences}>
        <summary>{words.inSentences}</summary>
        <ul>{groups.flatMap(({ rows }) => rows.map(({ id, sentence }) => <li key={id}>{sentence}.</li>))}</ul>
      </details>
    </div>
  );
}

function ComparedFigures({ caption, rows }: { caption: string; rows: readonly ComparisonRow[] }) {
  const paired = rows.filter(({ beside }) => beside !== null);
  return (
    <>
      {paired.length > 0 && <ComparisonTable caption={caption} rows={paired} />}
      <LoneFigures rows={rows.filter(({ beside }) => beside === null)} />
    </>
  );
}
