import type { Action, Organisation } from '@korsetkish/contract';
import { formatDate } from '@korsetkish/figures';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../../accounts/refusal-line.tsx';
import { call } from '../../../api/call.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { LetterList } from '../letter-list.tsx';
import styles from '../mail-panel.module.css';
import { ComingReminders } from './coming-reminders.tsx';
import { listRemindersQuery } from './list-reminders.query.ts';
import { useSayReminder } from './use-say-reminder.ts';

type ReminderPanelProps = {
  action: Action;
  /** An organisation of the register by its code. */
  findOrganisation: (code: string) => Organisation;
  /** Whether the reader may set addresses. */
  isAdministrator: boolean;
};

/** Whom an action was brought to mind, what became of each letter, and what goes next or why nothing does. */
export function ReminderPanel({ action, findOrganisation, isAdministrator }: ReminderPanelProps) {
  const { t } = useTranslation('mailings');
  const language = useLanguage();
  const sayReminder = useSayReminder();
  const query = listRemindersQuery(action);
  const { data, error } = useQuery(query);
  const nameOrganisation = (code: string) => findOrganisation(code).name[language];
  const silent = data?.organisations.filter(({ hasAddress }) => !hasAddress) ?? [];
  const organisations = silent.map(({ organisation }) => nameOrganisation(organisation)).join('; ');
  const isWaiting = data?.letters.some(({ state }) => state === 'QUEUED');
  return (
    <div className={styles.onScreen}>
      <Panel heading={t('reminder.heading')} isLong>
        <div className={styles.parts}>
          <div className={styles.form}>
            <p>{t('reminder.lead')}</p>
            <RefusalLine error={error} />
            {data?.canMail === false && (
              <Notice>
                {t('notSetUp')} {isWaiting && t('notSetUp.waits')}
              </Notice>
            )}
            {data && <ComingReminders coming={data.coming} absence={data.absence} />}
            {silent.length > 0 && (
              <p>
                {t('reminder.withoutAddress', { organisations })}{' '}
                {isAdministrator && (
                  <Link
                    to="/$language/administration/catalogue/$thing"
                    params={{ language, thing: 'organisations' }}
                    search={{}}
                  >
                    {t('reminder.setAddresses')}
                  </Link>
                )}
              </p>
            )}
          </div>
          {data && (
            <LetterList
              heading={t('reminder.list')}
              none={t('reminder.none')}
              letters={data.letters}
              canMail={data.canMail}
              onRetry={(mailing) =>
                call('retry-action-reminder', { params: { action: action.action, mailing }, query: {} })
              }
              queryKey={query.queryKey}
              name={({ organisation }) => nameOrganisation(organisation)}
              about={({ reminders, isCopy, day, address }) => (
                <ul>
                  {reminders.map((reminder) => (
                    <li key={`${reminder.occasion} ${reminder.milestone} ${reminder.day}`}>
                      {sayReminder(reminder)}
                    </li>
                  ))}
                  <li>
                    {t('reminder.on', { day: formatDate(day), address })}
                    {isCopy && ` · ${t('reminder.copy')}`}
                  </li>
                </ul>
              )}
            />
          )}
        </div>
      </Panel>
    </div>
  );
}
