import type { Account, RoleGrant } from '@korsetkish/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Form } from '../form.tsx';
import { GrantsField } from './grants-field.tsx';

type AccountFormProps = {
  /** The one that is changed; without it a new one is made. */
  account?: Account;
  submitLabel: string;
  onSubmit: (filled: { name: string; email: string; grants: RoleGrant[] }) => Promise<void>;
  onCancel: () => void;
};

/** What an account is called, the address it signs in with, and its roles. An address stays what it was first. */
export function AccountForm({ account, submitLabel, onSubmit, onCancel }: AccountFormProps) {
  const { t } = useTranslation('accounts');
  const [grants, setGrants] = useState<readonly RoleGrant[]>(account?.grants ?? []);
  const name = {
    name: 'name',
    label: t('field.name'),
    hint: t('field.nameHint'),
    autoComplete: 'off',
    initial: account?.name ?? '',
  } as const;
  const email = { name: 'email', label: t('field.email'), type: 'email', autoComplete: 'off' } as const;
  return (
    <Form<'name' | 'email'>
      fields={account ? [name] : [name, email]}
      submitLabel={submitLabel}
      onSubmit={(typed) => onSubmit({ ...typed, grants: [...grants] })}
      otherWays={<Button onPress={onCancel}>{t('accounts.cancel')}</Button>}
    >
      <GrantsField grants={grants} onChange={setGrants} />
    </Form>
  );
}
