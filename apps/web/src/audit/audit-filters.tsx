import { AUDIT_ACTIONS } from '@korsetkish/contract';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './audit-filters.module.css';
import { type AuditSearch, parseAuditSearch } from './audit-search.ts';
import { findAuditAction } from './list-audit-entries.query.ts';
import { useActionNames } from './use-action-names.ts';

type AuditFiltersProps = { search: AuditSearch; onChange: (change: AuditSearch) => void };

/** What a select chooses when it does not filter; codes are upper-case. */
const ALL = 'all';

/** Kind of action, words and days. */
export function AuditFilters({ search, onChange }: AuditFiltersProps) {
  const { t } = useTranslation('accounts');
  const names = useActionNames();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { from, to, text } = parseAuditSearch(Object.fromEntries(new FormData(event.currentTarget)));
    onChange({ from, to, text });
  };
  return (
    <form className={styles.filters} onSubmit={submit}>
      <ChoiceField
        name="what"
        label={t('audit.what')}
        chosen={findAuditAction(search.action) ?? ALL}
        groups={[
          { options: [{ choice: ALL, label: t('audit.anyAction') }] },
          { options: AUDIT_ACTIONS.map((action) => ({ choice: action, label: names[action] })) },
        ]}
        onChoose={(choice) => onChange({ action: findAuditAction(choice) })}
      />
      <TextField name="text" type="search" label={t('audit.text')} initial={search.text ?? ''} />
      <TextField name="from" type="date" label={t('audit.from')} initial={search.from ?? ''} />
      <TextField name="to" type="date" label={t('audit.to')} initial={search.to ?? ''} />
      <Button type="submit">{t('audit.find')}</Button>
    </form>
  );
}
