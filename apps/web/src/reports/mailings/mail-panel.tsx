import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../accounts/refusal-line.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { listMailingsQuery } from './list-mailings.query.ts';
import { MailForm } from './mail-form.tsx';
import styles from './mail-panel.module.css';
import { MailingList } from './mailing-list.tsx';

/** Where an edition is mailed, and what became of each letter. @param edition its number */
export function MailPanel({ edition }: { edition: number }) {
  const { t } = useTranslation('mailings');
  const { data, error } = useQuery(listMailingsQuery(edition));
  const isWaiting = data?.mailings.some(({ state }) => state === 'QUEUED');
  return (
    <div className={styles.onScreen}>
      <Panel heading={t('heading')} isLong>
        <div className={styles.parts}>
          {data?.canMail === true && <MailForm edition={edition} />}
          <div className={styles.became}>
            <RefusalLine error={error} />
            {data?.canMail === false && (
              <Notice>
                {t('notSetUp')} {isWaiting && t('notSetUp.waits')}
              </Notice>
            )}
            {data && <MailingList edition={edition} {...data} />}
          </div>
        </div>
      </Panel>
    </div>
  );
}
