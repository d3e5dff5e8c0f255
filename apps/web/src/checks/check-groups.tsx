import { CHECK_RESULT_WORDS } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { CheckCards } from './check-cards.tsx';
import styles from './check-groups.module.css';
import type { FilteredChecks } from './filter-checks.ts';
import { useResultMeanings } from './use-result-meanings.ts';

/** Checks by how they came out, what a reader must know of first; each group says what its result means. */
export function CheckGroups({ groups }: Pick<FilteredChecks, 'groups'>) {
  const { t } = useTranslation('checks');
  const language = useLanguage();
  const meanings = useResultMeanings();
  return groups.map(({ result, checks }) => (
    <section key={result} aria-labelledby={`result-${result}`} className={styles.group}>
      <h2 id={`result-${result}`} className={styles.heading}>
        {CHECK_RESULT_WORDS[result][language]}
        <span className={styles.count}> {t('count', { count: checks.length })}</span>
      </h2>
      <p className={styles.meaning}>{meanings[result]}</p>
      <CheckCards checks={checks} />
    </section>
  ));
}
