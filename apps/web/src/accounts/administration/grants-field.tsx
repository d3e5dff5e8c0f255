import { ROLES, type RoleGrant } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useNameGrant, useRoleNames } from '../use-name-grant.ts';
import styles from './grants-field.module.css';
import { groupGrantAreas } from './group-grant-areas.ts';

type GrantsFieldProps = { grants: readonly RoleGrant[]; onChange: (grants: RoleGrant[]) => void };

/** What a select chooses when a role is not narrowed; codes are upper-case or digits. */
const ALL = 'all';

/** Most people at first: whoever enters figures, of everything until it is narrowed. */
const FIRST: RoleGrant = { role: 'EDITOR', direction: null, refArea: null };

/** The roles of an account, each for a direction and an area or for all. */
export function GrantsField({ grants, onChange }: GrantsFieldProps) {
  const { t } = useTranslation('accounts');
  const nameGrant = useNameGrant();
  const replace = (at: number, change: Partial<RoleGrant>) =>
    onChange(grants.map((grant, index) => (index === at ? { ...grant, ...change } : grant)));
  return (
    <fieldset className={styles.grants}>
      <legend className={styles.legend}>{t('account.roles')}</legend>
      {grants.map((grant, index) => (
        // A role has no name but its place: two of them may be the same while one is being changed.
        <div key={index} className={styles.grant}>
          <GrantSelects grant={grant} onChange={(change) => replace(index, change)} />
          <div>
            <Button
              kind="plain"
              accessibleName={`${t('grant.remove')}: ${nameGrant(grant)}`}
              onPress={() => onChange(grants.filter((_, at) => at !== index))}
            >
              {t('grant.remove')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button kind="small" onPress={() => onChange([...grants, FIRST])}>
          {t('grant.add')}
        </Button>
      </div>
    </fieldset>
  );
}

type GrantSelectsProps = { grant: RoleGrant; onChange: (change: Partial<RoleGrant>) => void };

function GrantSelects({ grant, onChange }: GrantSelectsProps) {
  const { t } = useTranslation('accounts');
  const roleNames = useRoleNames();
  const may = {
    VIEWER: t('may.VIEWER'),
    ANALYST: t('may.ANALYST'),
    EDITOR: t('may.EDITOR'),
    APPROVER: t('may.APPROVER'),
    ADMINISTRATOR: t('may.ADMINISTRATOR'),
  };
  return (
    <>
      <SelectField
        label={t('grant.role')}
        chosen={grant.role}
        groups={[{ options: ROLES.map((role) => ({ choice: role, label: roleNames[role] })) }]}
        onChoose={(choice) => {
          const role = ROLES.find((known) => known === choice);
          // Whoever gives roles gives them everywhere.
          if (role === 'ADMINISTRATOR') onChange({ role, direction: null, refArea: null });
          else if (role) onChange({ role });
        }}
      />
      <p className={styles.explained}>{may[grant.role]}</p>
      {grant.role !== 'ADMINISTRATOR' && <ScopeSelects grant={grant} onChange={onChange} />}
    </>
  );
}

/** The direction and the area that a role is narrowed to. */
function ScopeSelects({ grant, onChange }: GrantSelectsProps) {
  const { t } = useTranslation('accounts');
  const language = useLanguage();
  const { directions, refAreas } = useCatalogue();
  const chosen = (choice: string) => (choice === ALL ? null : choice);
  return (
    <>
      <SelectField
        label={t('grant.direction')}
        chosen={grant.direction ?? ALL}
        groups={[
          { options: [{ choice: ALL, label: t('grant.everyDirection') }] },
          {
            options: directions.map(({ direction, name }) => ({ choice: direction, label: name[language] })),
          },
        ]}
        onChoose={(choice) => onChange({ direction: chosen(choice) })}
      />
      <SelectField
        label={t('grant.area')}
        chosen={grant.refArea ?? ALL}
        groups={[
          { options: [{ choice: ALL, label: t('grant.everyArea') }] },
          ...groupGrantAreas(refAreas, language),
        ]}
        onChoose={(choice) => onChange({ refArea: chosen(choice) })}
      />
    </>
  );
}
