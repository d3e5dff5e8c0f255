import type { MailingAttempt } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../format/format-moment.ts';
import styles from './mail-panel.module.css';
import { useSayRefusal } from './use-say-refusal.ts';

/** Every try of a letter, the newest first, with what the mail server said in its own words. */
export function MailingAttempts({ attempts }: { attempts: readonly MailingAttempt[] }) {
  const { t } = useTranslation('mailings');
  const sayRefusal = useSayRefusal();
  return (
    <details className={styles.attempts}>
      <summary>{t('attempts', { number: attempts.length })}</summary>
      <ol>
        {attempts.map(({ triedAt, refusal }) => (
          <li key={triedAt}>
            {formatMoment(new Date(triedAt))}
            {' · '}
            {refusal === null ? t('attempts.taken') : sayRefusal(refusal.reason)}
            {refusal !== null && (
              <span className={styles.said}>
                {t('said')} <samp>{refusal.said}</samp>
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
