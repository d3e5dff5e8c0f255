import type { Check } from '@korsetkish/contract';
import { CHECK_RESULT_WORDS, CHECK_RESULTS } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { CheckCard } from './check-card.tsx';
import styles from './check-groups.module.css';
import type { CountedOptions } from './count-options.ts';
import { useResultMeanings } from './use-result-meanings.ts';

type CheckGroupsProps = {
  /** Those read so far; there may be more of them than these. */
  checks: readonly Check[];
  /** How many there are of each result. */
  results: CountedOptions['results'];
};

/** Checks by how they came out, what a reader must know of first; each group says what its result means. */
export function CheckGroups({ checks, results }: CheckGroupsProps) {
  const { t } = useTranslation('checks');
  const language = useLanguage();
  const meanings = useResultMeanings();
  const groups = Map.groupBy(checks, ({ result }) => result);
  return CHECK_RESULTS.filter((result) => groups.has(result)).map((result) => (
    <section key={result} aria-labelledby={`result-${result}`} className={styles.group}>
      <h2 id={`result-${result}`} className={styles.heading}>
        {CHECK_RESULT_WORDS[result][language]}
        <span className={styles.count}>
          {' '}
          {t('count', { count: results.find(({ option }) => option === result)?.count ?? 0 })}
        </span>
      </h2>
      <p className={styles.meaning}>{meanings[result]}</p>
      <div className={styles.cards}>
        {(groups.get(result) ?? []).map((check) => (
          <CheckCard key={check.id} check={check} />
        ))}
      </div>
    </section>
  ));
}
