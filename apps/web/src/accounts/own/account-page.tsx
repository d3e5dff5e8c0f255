import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { useDocumentTitle } from '../../shell/use-document-title.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { getSessionQuery } from '../get-session.query.ts';
import styles from './account-page.module.css';
import { ChangePassword } from './change-password.tsx';
import { GrantList } from './grant-list.tsx';
import { SecondFactor } from './second-factor.tsx';
import { SessionList } from './session-list.tsx';
import { SignOutButton } from './sign-out-button.tsx';

/** Who is signed in, what the account may do, and how it is kept safe. */
export function AccountPage() {
  const { t } = useTranslation(['accounts', 'translation']);
  const language = useLanguage();
  const { account, session } = useSuspenseQuery(getSessionQuery).data;
  useDocumentTitle(t('nav.account', { ns: 'translation' }));
  if (account === null || session === null) {
    return <Navigate to="/$language/sign-in" params={{ language }} replace />;
  }
  const isAdministrator = account.grants.some(({ role }) => role === 'ADMINISTRATOR');
  return (
    <>
      <PageHeader
        kicker={t('nav.account', { ns: 'translation' })}
        heading={account.name}
        lead={account.email}
      >
        <div className={styles.actions}>
          {account.grants.length > 0 && (
            <>
              <Link to="/$language/desk" params={{ language }}>
                {t('nav.desk', { ns: 'translation' })}
              </Link>
              <Link to="/$language/completeness" params={{ language }}>
                {t('nav.completeness', { ns: 'translation' })}
              </Link>
            </>
          )}
          {isAdministrator && (
            <Link to="/$language/administration" params={{ language }}>
              {t('account.administration')}
            </Link>
          )}
          <SignOutButton />
        </div>
      </PageHeader>
      <div className={styles.grid}>
        <Panel heading={t('account.roles')}>
          <GrantList grants={account.grants} />
        </Panel>
        <Panel heading={t('secondFactor.heading')}>
          <SecondFactor isOn={account.twoFactorEnabled} />
        </Panel>
        <Panel heading={t('account.changePassword')}>
          <ChangePassword />
        </Panel>
        <div className={styles.wide}>
          <Panel heading={t('sessions.heading')}>
            <SessionList current={session} />
          </Panel>
        </div>
      </div>
    </>
  );
}
