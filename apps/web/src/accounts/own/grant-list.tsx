import type { RoleGrant } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useNameGrant } from '../use-name-grant.ts';
import styles from './account-page.module.css';

/** What an account may do, one role a line. */
export function GrantList({ grants }: { grants: readonly RoleGrant[] }) {
  const { t } = useTranslation('accounts');
  const name = useNameGrant();
  if (grants.length === 0) return <p>{t('account.noRoles')}</p>;
  return (
    <ul className={styles.list}>
      {grants.map((grant) => (
        <li key={[grant.role, grant.direction, grant.refArea].join()}>{name(grant)}</li>
      ))}
    </ul>
  );
}
