import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getSessionQuery } from '../accounts/get-session.query.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './administration-page.module.css';
import { FailedReminders } from './failed-reminders.tsx';
import { THING_ADDRESSES, THING_OF_ADDRESS } from './things/things.ts';
import { useThingWords } from './things/use-thing-words.ts';

/** Everything that an administrator looks after, each behind a card that says what it is for. */
export function AdministrationPage() {
  const { t } = useTranslation(['administration', 'accounts']);
  const language = useLanguage();
  const words = useThingWords();
  const { account } = useSuspenseQuery(getSessionQuery).data;
  useDocumentTitle(t('heading'));
  if (!account?.grants.some(({ role }) => role === 'ADMINISTRATOR')) {
    return <PageHeader heading={t('heading')} lead={t('onlyAdministrators')} />;
  }
  return (
    <>
      <PageHeader heading={t('heading')} lead={t('lead')} />
      <Stack>
        <FailedReminders />
        <ul className={styles.cards}>
          {THING_ADDRESSES.map((thing) => (
            <li key={thing} className={styles.card}>
              <Link to="/$language/administration/catalogue/$thing" params={{ language, thing }} search={{}}>
                {words[THING_OF_ADDRESS[thing]].heading}
              </Link>
              <p>{words[THING_OF_ADDRESS[thing]].lead}</p>
            </li>
          ))}
          <li className={styles.card}>
            <Link to="/$language/administration/accounts" params={{ language }}>
              {t('accounts.heading', { ns: 'accounts' })}
            </Link>
            <p>{t('accounts.lead', { ns: 'accounts' })}</p>
          </li>
          <li className={styles.card}>
            <Link to="/$language/administration/audit" params={{ language }}>
              {t('audit.heading', { ns: 'accounts' })}
            </Link>
            <p>{t('audit.lead', { ns: 'accounts' })}</p>
          </li>
        </ul>
      </Stack>
    </>
  );
}
