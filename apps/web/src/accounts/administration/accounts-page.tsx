import type { Account, PasswordLink } from '@korsetkish/contract';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/call.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useDocumentTitle } from '../../shell/use-document-title.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Stack } from '../../ui/stack.tsx';
import { AccountForm } from './account-form.tsx';
import { AccountList } from './account-list.tsx';
import { listAccountsQuery } from './list-accounts.query.ts';
import { PasswordLinkNotice } from './password-link-notice.tsx';

/** An account that is being changed, or `new`. */
type Edited = Account | 'new' | null;

/** Who has an account, with which roles; here they are made, changed and closed. */
export function AccountsPage() {
  const { t } = useTranslation('accounts');
  const language = useLanguage();
  const { accounts } = useSuspenseQuery(listAccountsQuery).data;
  const queries = useQueryClient();
  const [edited, setEdited] = useState<Edited>(null);
  const [handed, setHanded] = useState<{ account: Account; link: PasswordLink } | null>(null);
  useDocumentTitle(t('accounts.heading'));
  const look = () => queries.invalidateQueries({ queryKey: listAccountsQuery.queryKey });
  const refresh = async () => {
    setEdited(null);
    await look();
  };
  return (
    <>
      <PageHeader
        kicker={
          <Link to="/$language/administration" params={{ language }}>
            {t('account.administration')}
          </Link>
        }
        heading={t('accounts.heading')}
        lead={t('accounts.lead')}
      >
        <Button kind="primary" onPress={() => setEdited('new')}>
          {t('accounts.create')}
        </Button>
      </PageHeader>
      <Stack>
        {handed && <PasswordLinkNotice {...handed} />}
        {edited === 'new' && (
          <Panel heading={t('accounts.create')}>
            <AccountForm
              submitLabel={t('accounts.submit')}
              onCancel={() => setEdited(null)}
              onSubmit={async (body) => {
                setHanded(await call('create-account', { params: {}, query: {}, body }));
                await refresh();
              }}
            />
          </Panel>
        )}
        {edited !== null && edited !== 'new' && (
          <Panel heading={edited.name}>
            <AccountForm
              key={edited.account}
              account={edited}
              submitLabel={t('accounts.save')}
              onCancel={() => setEdited(null)}
              onSubmit={async ({ name, grants }) => {
                const { account, version: basedOn } = edited;
                const body = { basedOn, name, grants };
                // Whoever changed it meanwhile is seen in the list at once.
                await call('update-account', { params: { account }, query: {}, body }).finally(look);
                setEdited(null);
              }}
            />
          </Panel>
        )}
        <AccountList accounts={accounts} onEdit={setEdited} onChanged={refresh} onLink={setHanded} />
      </Stack>
    </>
  );
}
