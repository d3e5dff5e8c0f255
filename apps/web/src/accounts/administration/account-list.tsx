import type { Account, PasswordLink } from '@korsetkish/contract';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/call.ts';
import { formatMoment } from '../../format/format-moment.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { GrantList } from '../own/grant-list.tsx';
import { RefusalLine } from '../refusal-line.tsx';
import styles from './account-list.module.css';

type AccountListProps = {
  accounts: readonly Account[];
  onEdit: (account: Account) => void;
  onChanged: () => Promise<void>;
  onLink: (handed: { account: Account; link: PasswordLink }) => void;
};

/** Accounts with their roles and what can be done to each. */
export function AccountList({ accounts, onEdit, onChanged, onLink }: AccountListProps) {
  const { t } = useTranslation('accounts');
  const close = useMutation({
    mutationFn: async ({ account, version: basedOn, closedAt }: Account) => {
      const body = { basedOn, closed: closedAt === null };
      await call('update-account', { params: { account }, query: {}, body });
    },
    onSettled: onChanged,
  });
  const makeLink = useMutation({
    mutationFn: async (account: Account) => {
      const params = { account: account.account };
      const { link } = await call('create-password-link', { params, query: {}, body: {} });
      onLink({ account, link });
      await onChanged();
    },
  });
  const isBusy = close.isPending || makeLink.isPending;
  const buttons = (account: Account) => (
    <div className={styles.actions}>
      <Button
        kind="small"
        accessibleName={`${t('accounts.edit')}: ${account.name}`}
        onPress={() => onEdit(account)}
      >
        {t('accounts.edit')}
      </Button>
      <Button
        kind="small"
        disabled={isBusy}
        accessibleName={`${t('accounts.link')}: ${account.name}`}
        onPress={() => {
          if (window.confirm(t('accounts.linkWarning', { name: account.name }))) makeLink.mutate(account);
        }}
      >
        {t('accounts.link')}
      </Button>
      <Button
        kind="small"
        disabled={isBusy}
        accessibleName={`${account.closedAt === null ? t('accounts.close') : t('accounts.open')}: ${account.name}`}
        onPress={() => close.mutate(account)}
      >
        {account.closedAt === null ? t('accounts.close') : t('accounts.open')}
      </Button>
    </div>
  );
  return (
    <>
      <RefusalLine error={close.error ?? makeLink.error} />
      <DataTable
        caption={t('accounts.caption')}
        rows={accounts}
        rowKey={({ account }) => account}
        columns={[
          {
            key: 'name',
            heading: t('field.name'),
            rowHeader: true,
            cell: ({ name, closedAt }) => (
              <>
                {name}
                {closedAt !== null && (
                  <small className={styles.closed}>
                    {t('accounts.closed', { at: formatMoment(new Date(closedAt)) })}
                  </small>
                )}
              </>
            ),
          },
          { key: 'email', heading: t('field.email'), cell: ({ email }) => email },
          { key: 'roles', heading: t('account.roles'), cell: ({ grants }) => <GrantList grants={grants} /> },
          {
            key: 'secondFactor',
            heading: t('secondFactor.heading'),
            cell: ({ twoFactorEnabled }) => (twoFactorEnabled ? t('accounts.yes') : t('accounts.no')),
          },
          { key: 'actions', heading: t('accounts.actions'), cell: buttons },
        ]}
      />
    </>
  );
}
