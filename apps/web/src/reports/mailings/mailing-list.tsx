import type { ReportMailing } from '@korsetkish/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../accounts/refusal-line.tsx';
import { call } from '../../api/call.ts';
import { listMailingsQuery } from './list-mailings.query.ts';
import styles from './mail-panel.module.css';
import { Mailing } from './mailing.tsx';

type MailingListProps = { edition: number; canMail: boolean; mailings: readonly ReportMailing[] };

/** Letters of an edition, the newest first; what has not gone can be tried again. */
export function MailingList({ edition, canMail, mailings }: MailingListProps) {
  const { t } = useTranslation('mailings');
  const id = useId();
  const queries = useQueryClient();
  const retry = useMutation({
    mutationFn: (mailing: number) =>
      call('retry-report-mailing', { params: { edition, mailing }, query: {} }),
    // It may have been sent meanwhile, which is why it was refused.
    onSettled: () => queries.invalidateQueries({ queryKey: listMailingsQuery(edition).queryKey }),
  });
  return (
    <section aria-labelledby={id} className={styles.list}>
      <h3 id={id}>{t('list')}</h3>
      <RefusalLine error={retry.error} />
      {/* What becomes of a letter is told to those who hear the page, too. */}
      <ul aria-live="polite" className={styles.mailings}>
        {mailings.map((mailing) => (
          <Mailing
            key={mailing.mailing}
            mailing={mailing}
            onRetry={canMail ? () => retry.mutate(mailing.mailing) : null}
            isRetrying={retry.isPending}
          />
        ))}
      </ul>
      {mailings.length === 0 && <p>{t('none')}</p>}
    </section>
  );
}
