import type { CatalogueEntry } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { DataTable } from '../ui/data-table.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './entry-list.module.css';
import { nameEntry, type ThingAddress } from './things/things.ts';

type EntryListProps = { address: ThingAddress; heading: string; entries: readonly CatalogueEntry[] };

/** Entries of a kind, found by what is typed, in either language or by code. */
export function EntryList({ address, heading, entries }: EntryListProps) {
  const { t } = useTranslation('administration');
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const rows = entries
    .map(nameEntry)
    .filter(({ code, kk, ru }) => `${code} ${kk} ${ru}`.toLowerCase().includes(wanted));
  return (
    <div className={styles.list}>
      <TextField name="search" type="search" label={t('search')} text={typed} onType={setTyped} />
      <DataTable
        caption={t('found', { heading, total: rows.length })}
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'code',
            heading: t('field.code'),
            rowHeader: true,
            cell: ({ code }) => (
              <Link
                to="/$language/administration/catalogue/$thing"
                params={{ language, thing: address }}
                search={{ entry: code }}
              >
                <code>{code}</code>
              </Link>
            ),
          },
          { key: 'kk', heading: t('language.kk'), cell: ({ kk }) => <span lang="kk">{kk}</span> },
          { key: 'ru', heading: t('language.ru'), cell: ({ ru }) => <span lang="ru">{ru}</span> },
        ]}
      />
    </div>
  );
}
