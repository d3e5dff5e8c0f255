import type { Check } from '@korsetkish/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckCard } from './check-card.tsx';
import styles from './check-cards.module.css';
import { useTargetId } from './use-target.ts';

/** What a page draws without delay; the training layer has thousands. */
const AT_ONCE = 60;

/** Checks of one result. Past what is drawn at once they are shown as they are asked for; one that a link leads to always is. */
export function CheckCards({ checks }: { checks: readonly Check[] }) {
  const { t } = useTranslation('checks');
  const sought = useTargetId();
  const [wanted, setWanted] = useState(AT_ONCE);
  const shown = Math.max(wanted, checks.findIndex(({ id }) => id === sought) + 1);
  const rest = checks.length - shown;
  return (
    <>
      <div className={styles.cards}>
        {checks.slice(0, shown).map((check) => (
          <CheckCard key={check.id} check={check} />
        ))}
      </div>
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setWanted(shown + AT_ONCE)}>
          {t('more', { number: Math.min(rest, AT_ONCE) })}
        </button>
      )}
    </>
  );
}
