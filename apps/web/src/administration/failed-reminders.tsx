import { formatDate } from '@korsetkish/figures';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../api/call-query.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Panel } from '../ui/panel.tsx';
import styles from './administration-page.module.css';

/** Letters that came to nothing, with the way to where each is told of; nothing where there are none. */
export function FailedReminders() {
  const { t } = useTranslation('administration');
  const language = useLanguage();
  const asked = callQuery('list-failed-reminders', { params: {}, query: {} });
  const { data } = useQuery({ ...asked, staleTime: 0 });
  if (data === undefined || data.letters.length === 0) return null;
  return (
    <Panel heading={t('failedReminders')} isLong>
      <p>{t('failedReminders.lead')}</p>
      <ul className={styles.letters}>
        {data.letters.map(({ mailing, organisation, day, actions }) => (
          <li key={mailing}>
            <strong>{organisation.name[language]}</strong> · {formatDate(day)}
            <ul>
              {actions.map(({ action, text }) => (
                <li key={action}>
                  <Link to="/$language/register/$action" params={{ language, action }}>
                    {text[language]}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
