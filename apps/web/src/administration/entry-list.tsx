import type { CatalogueEntry } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { DataTable } from '../ui/data-table.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './entry-list.module.css';
import { nameEntry, type ThingAddress } from './things/things.ts';
import { useDescribeEntry } from './things/use-describe-entry.ts';

type EntryListProps = { address: ThingAddress; heading: string; entries: readonly CatalogueEntry[] };

/** Entries of a kind, found by what is typed: the code, or anything that the list says, names in either language. */
export function EntryList({ address, heading, entries }: EntryListProps) {
  const { t } = useTranslation(['administration', 'translation']);
  const language = useLanguage();
  const describe = useDescribeEntry();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const rows = entries
    .map((entry) => ({ code: nameEntry(entry).code, said: describe(entry) }))
    .filter(({ code, said }) =>
      [code, ...said.map(({ text }) => text)].some((text) => text.toLowerCase().includes(wanted)),
    );
  return (
    <div className={styles.list}>
      <div className={styles.search}>
        <TextField name="search" type="search" label={t('search')} text={typed} onType={setTyped} />
      </div>
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
          ...(rows[0]?.said ?? []).map(({ heading: column }, place) => ({
            key: column,
            heading: column,
            cell: ({ said }: (typeof rows)[number]) => (
              <span lang={said[place]?.lang}>{said[place]?.text}</span>
            ),
          })),
        ]}
      />
      {rows.length === 0 && <p>{t('search.nothing', { ns: 'translation' })}</p>}
    </div>
  );
}
