import type { MailingState, ReportMailing } from '@korsetkish/contract';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../format/format-moment.ts';
import { Button } from '../../ui/button.tsx';
import { lastRefusal } from './last-refusal.ts';
import styles from './mail-panel.module.css';
import { MailingAttempts } from './mailing-attempts.tsx';
import { useNameDocument } from './use-name-document.ts';
import { useSayRefusal } from './use-say-refusal.ts';

type MailingProps = {
  mailing: ReportMailing;
  /** Tries at once; null: nothing can be sent from here. */
  onRetry: (() => void) | null;
  isRetrying: boolean;
};

/** One letter: where it goes, where it stands, why it has not gone, and when it is tried next. */
export function Mailing({ mailing, onRetry, isRetrying }: MailingProps) {
  const { t } = useTranslation('mailings');
  const nameDocument = useNameDocument();
  const sayRefusal = useSayRefusal();
  const { address, lang, state, attempts, nextTry, sentAt, requestedAt, requestedBy } = mailing;
  const item = useRef<HTMLLIElement>(null);
  const refusal = lastRefusal(mailing);
  const states: Record<MailingState, string> = {
    QUEUED: t('state.QUEUED'),
    SENT: t('state.SENT'),
    FAILED: t('state.FAILED'),
  };
  // What was queued a moment ago is being sent already.
  const canRetry = onRetry !== null && refusal !== null;
  const action = state === 'FAILED' ? t('again') : t('now');
  return (
    <li ref={item} tabIndex={-1} className={styles.mailing}>
      <div className={styles.head}>
        <strong className={styles.address}>{address}</strong>
        <span className={styles.state} data-state={state}>
          {states[state]}
        </span>
      </div>
      {refusal !== null && <p>{sayRefusal(refusal.reason)}</p>}
      {sentAt !== null && <p>{t('sentAt', { moment: formatMoment(new Date(sentAt)) })}</p>}
      {refusal !== null && nextTry !== null && onRetry !== null && (
        <p>{t('nextTry', { moment: formatMoment(new Date(nextTry)) })}</p>
      )}
      <p className={styles.aside}>
        {`${nameDocument(lang)} · ${t('requested', { moment: formatMoment(new Date(requestedAt)), name: requestedBy })}`}
      </p>
      {attempts.length > 0 && <MailingAttempts attempts={attempts} />}
      {canRetry && (
        <div>
          <Button
            kind="small"
            disabled={isRetrying}
            accessibleName={`${action}: ${address}`}
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
