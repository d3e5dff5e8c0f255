import type { AuditEntry } from '@korsetkish/contract';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listAccountsQuery } from '../accounts/administration/list-accounts.query.ts';
import { formatMoment } from '../format/format-moment.ts';
import { DataTable } from '../ui/data-table.tsx';
import styles from './audit-table.module.css';
import { useActionNames } from './use-action-names.ts';
import { WrittenState } from './written-state.tsx';

/** Lines of the log. Before and after stand as they were written down. */
export function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  const { t } = useTranslation('accounts');
  const names = useActionNames();
  const { accounts } = useSuspenseQuery(listAccountsQuery).data;
  const sayWho = ({ accountName, ipAddress }: AuditEntry) =>
    accountName ?? (ipAddress === null ? t('audit.server') : t('audit.nobody'));
  const nameSubject = (subject: string, id: string) => {
    if (subject === 'submission') return t('audit.report', { number: id });
    return subject === 'account' ? (accounts.find(({ account }) => account === id)?.name ?? id) : id;
  };
  return (
    <div className={styles.log}>
      <DataTable
        caption={t('audit.caption')}
        rows={entries}
        rowKey={({ entry }) => entry}
        columns={[
          {
            key: 'at',
            heading: t('audit.when'),
            rowHeader: true,
            cell: ({ at }) => formatMoment(new Date(at)),
          },
          { key: 'who', heading: t('audit.who'), cell: sayWho },
          { key: 'what', heading: t('audit.what'), cell: ({ action }) => names[action] },
          {
            key: 'whom',
            heading: t('audit.whom'),
            cell: ({ subject, subjectId }) => nameSubject(subject, subjectId),
          },
          {
            key: 'before',
            heading: t('audit.before'),
            cell: ({ before, after }) => <WrittenState state={before} other={after} />,
          },
          {
            key: 'after',
            heading: t('audit.after'),
            cell: ({ before, after }) => <WrittenState state={after} other={before} />,
          },
          {
            key: 'where',
            heading: t('sessions.from'),
            cell: ({ ipAddress }) => ipAddress ?? '',
          },
        ]}
      />
    </div>
  );
}
