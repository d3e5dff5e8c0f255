import type { Action } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../ui/data-table.tsx';
import { ActionLink } from './action-link.tsx';
import { Addressees } from './addressees.tsx';
import { DueDay } from './due-day.tsx';
import styles from './register.module.css';
import { StatusMark } from './status-mark.tsx';

/** Actions one by one: what is to be done, by whom, by when, how it stands and what proves it. */
export function ActionTable({ caption, actions }: { caption: string; actions: readonly Action[] }) {
  const { t } = useTranslation('register');
  return (
    <div className={styles.actions}>
      <DataTable
        caption={caption}
        rows={actions}
        rowKey={({ action }) => action}
        columns={[
          {
            key: 'action',
            heading: t('action'),
            rowHeader: true,
            cell: (action) => <ActionLink action={action} />,
          },
          { key: 'addressee', heading: t('addressee'), cell: (action) => <Addressees action={action} /> },
          { key: 'due', heading: t('due'), cell: (action) => <DueDay action={action} isNamed /> },
          { key: 'status', heading: t('status'), cell: ({ status }) => <StatusMark status={status} /> },
          {
            key: 'evidence',
            heading: t('evidence'),
            cell: ({ evidence }) => (evidence === 0 ? t('evidence.none') : evidence),
          },
        ]}
      />
    </div>
  );
}
