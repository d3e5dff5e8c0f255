import type { Role, RoleGrant } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';

/** Names of the roles in the reader's language. */
export function useRoleNames(): Readonly<Record<Role, string>> {
  const { t } = useTranslation('accounts');
  return {
    VIEWER: t('role.VIEWER'),
    ANALYST: t('role.ANALYST'),
    EDITOR: t('role.EDITOR'),
    APPROVER: t('role.APPROVER'),
    ADMINISTRATOR: t('role.ADMINISTRATOR'),
  };
}

/** Says a role with what it is for: `Редактор · Молодёжная политика · Алатауский район`. */
export function useNameGrant(): (grant: RoleGrant) => string {
  const { t } = useTranslation('accounts');
  const catalogue = useCatalogue();
  const language = useLanguage();
  const roles = useRoleNames();
  return ({ role, direction, refArea }) => {
    const about =
      direction === null ? t('grant.everyDirection') : catalogue.direction(direction).name[language];
    const where = refArea === null ? t('grant.everyArea') : catalogue.refArea(refArea).name[language];
    return [roles[role], about, where].join(' · ');
  };
}
