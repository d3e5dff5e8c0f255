import { CHECK_RESULT_WORDS } from '@korsetkish/figures';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { CheckCard } from './check-card.tsx';
import styles from './check-groups.module.css';
import type { FilteredChecks } from './filter-checks.ts';
import { useResultMeanings } from './use-result-meanings.ts';
import { useTargetId } from './use-target.ts';

/** Checks by how they came out, what a reader must know of first; each group says what its result means. */
export function CheckGroups({ groups }: Pick<FilteredChecks, 'groups'>) {
  return groups.map((group) => <CheckGroup key={group.result} {...group} />);
}

/** So many cards are drawn at a time: a layer may hold thousands of checks. */
const CARDS_AT_A_TIME = 24;

function CheckGroup({ result, checks }: FilteredChecks['groups'][number]) {
  const { t } = useTranslation('checks');
  const language = useLanguage();
  const meanings = useResultMeanings();
  const [asked, setAsked] = useState(CARDS_AT_A_TIME);
  const target = useTargetId();
  // A card that the address points at is shown, however far down it stands.
  const shown = Math.max(asked, checks.findIndex(({ id }) => id === target) + 1);
  const left = checks.length - shown;
  return (
    <section aria-labelledby={`result-${result}`} className={styles.group}>
      <h2 id={`result-${result}`} className={styles.heading}>
        {CHECK_RESULT_WORDS[result][language]}
        <span className={styles.count}> {t('count', { count: checks.length })}</span>
      </h2>
      <p className={styles.meaning}>{meanings[result]}</p>
      <div className={styles.cards}>
        {checks.slice(0, shown).map((check) => (
          <CheckCard key={check.id} check={check} />
        ))}
      </div>
      {left > 0 && (
        <button type="button" className={styles.more} onClick={() => setAsked(shown + CARDS_AT_A_TIME)}>
          {t('more', { count: left })}
        </button>
      )}
    </section>
  );
}
