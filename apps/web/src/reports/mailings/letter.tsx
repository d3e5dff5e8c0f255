import type { Mailing, MailingState } from '@korsetkish/contract';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../format/format-moment.ts';
import { Button } from '../../ui/button.tsx';
import { lastRefusal } from './last-refusal.ts';
import styles from './mail-panel.module.css';
import { MailingAttempts } from './mailing-attempts.tsx';
import { useSayRefusal } from './use-say-refusal.ts';

type LetterProps = {
  letter: Mailing;
  /** Whom it goes to. */
  name: string;
  /** What it brings, and why it goes. */
  about: ReactNode;
  /** Tries at once; null: nothing can be sent from here. */
  onRetry: (() => void) | null;
  isRetrying: boolean;
};

/** One letter: where it goes, where it stands, why it has not gone, and when it is tried next. */
export function Letter({ letter, name, about, onRetry, isRetrying }: LetterProps) {
  const { t } = useTranslation('mailings');
  const sayRefusal = useSayRefusal();
  const { state, attempts, nextTry, sentAt } = letter;
  const item = useRef<HTMLLIElement>(null);
  const refusal = lastRefusal(letter);
  const states: Record<MailingState, string> = {
    QUEUED: t('state.QUEUED'),
    SENT: t('state.SENT'),
    FAILED: t('state.FAILED'),
    LAPSED: t('state.LAPSED'),
  };
  // What was queued a moment ago is being sent already.
  const canRetry = onRetry !== null && refusal !== null;
  const action = state === 'FAILED' ? t('again') : t('now');
  return (
    <li ref={item} tabIndex={-1} className={styles.mailing}>
      <div className={styles.head}>
        <strong className={styles.address}>{name}</strong>
        <span className={styles.state} data-state={state}>
          {states[state]}
        </span>
      </div>
      {refusal !== null && <p>{sayRefusal(refusal.reason)}</p>}
      {sentAt !== null && <p>{t('sentAt', { moment: formatMoment(new Date(sentAt)) })}</p>}
      {refusal !== null && nextTry !== null && onRetry !== null && (
        <p>{t('nextTry', { moment: formatMoment(new Date(nextTry)) })}</p>
      )}
      {state === 'LAPSED' && <p>{t('state.LAPSED.why')}</p>}
      <div className={styles.aside}>{about}</div>
      {attempts.length > 0 && <MailingAttempts attempts={attempts} />}
      {canRetry && (
        <div className={styles.retry}>
          <Button
            kind="small"
            disabled={isRetrying}
            accessibleName={`${action}: ${name}`}
            onPress={() => {
              // Once it is sent, there is no button that could keep the focus.
              item.current?.focus();
              onRetry();
            }}
          >
            {action}
          </Button>
        </div>
      )}
    </li>
  );
}
