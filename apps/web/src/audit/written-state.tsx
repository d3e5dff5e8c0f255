import { type AuditEntry, ROLES, type RoleGrant } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useNameGrant } from '../accounts/use-name-grant.ts';
import styles from './audit-table.module.css';

type State = AuditEntry['before'];

/**
 * How something was or is, as the log wrote it down: a line a property, those that are known in the reader's words.
 * @param other the state on the other side of the change: what is the same in both is left out
 */
export function WrittenState({ state, other }: { state: State; other: State }) {
  const { t } = useTranslation('accounts');
  const nameGrant = useNameGrant();
  if (!isRecord(state)) return '';
  const names: Readonly<Record<string, string>> = {
    name: t('field.name'),
    email: t('field.email'),
    grants: t('account.roles'),
    closedAt: t('audit.closed'),
    twoFactorEnabled: t('secondFactor.heading'),
  };
  const say = (property: State): string => {
    if (typeof property === 'boolean') return property ? t('accounts.yes') : t('accounts.no');
    if (property === null) return '—';
    if (typeof property === 'string') return property;
    const grants = Array.isArray(property) ? property.map(readGrant) : [null];
    return grants.every((grant) => grant !== null)
      ? grants.map(nameGrant).join('; ')
      : JSON.stringify(property);
  };
  const changed = Object.entries(state).filter(
    ([property, written]) => !isRecord(other) || JSON.stringify(other[property]) !== JSON.stringify(written),
  );
  return (
    <ul className={styles.state}>
      {changed.map(([property, written]) => (
        <li key={property}>
          <span className={styles.property}>{names[property] ?? property}:</span> {say(written)}
        </li>
      ))}
    </ul>
  );
}

const isRecord = (state: State): state is { [property: string]: State } =>
  typeof state === 'object' && state !== null && !Array.isArray(state);

/** A role as it was written down; null where it is none that this version knows. */
function readGrant(written: State): RoleGrant | null {
  if (!isRecord(written)) return null;
  const role = ROLES.find((known) => known === written.role);
  const text = (property: State | undefined) => (typeof property === 'string' ? property : null);
  return role === undefined
    ? null
    : { role, direction: text(written.direction), refArea: text(written.refArea) };
}
