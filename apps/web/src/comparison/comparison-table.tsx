import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { type DataColumn, DataTable } from '../ui/data-table.tsx';
import type { ComparisonRow } from './build-comparison-rows.ts';
import styles from './comparison-table.module.css';
import { COMPARISON_WORDS } from './comparison-words.ts';

type ComparisonTableProps = {
  caption: string;
  rows: readonly ComparisonRow[];
};

/**
 * Figures, what stands beside each, and the one answer for the two. No answer is coloured: of a plan nothing is good or
 * bad yet, and of what happened nobody declared from where on it is.
 */
export function ComparisonTable({ caption, rows }: ComparisonTableProps) {
  const { t } = useTranslation();
  const words = COMPARISON_WORDS[useLanguage()];
  const named = rows.some(({ name }) => name !== '');
  const columns: DataColumn<ComparisonRow>[] = [
    {
      key: 'figure',
      heading: named ? words.figureOf : t('table.period'),
      cell: ({ name, when }) =>
        name === '' ? (
          when
        ) : (
          <>
            {name}
            <span className={styles.when}>{when}</span>
          </>
        ),
      rowHeader: true,
    },
    { key: 'value', heading: t('table.figure'), cell: ({ text }) => text, numeric: true },
    {
      key: 'beside',
      heading: words.beside,
      cell: ({ beside }) =>
        beside && (
          <>
            {beside.text}
            <span className={styles.when}>{beside.when}</span>
          </>
        ),
      numeric: true,
    },
    {
      key: 'answer',
      heading: words.answer,
      cell: ({ label, inWords, isChange }) => (
        <>
          <span className={styles.label}>{label}</span>
          <span data-change={isChange || undefined} className={styles.words}>
            {inWords}
          </span>
        </>
      ),
    },
  ];
  return <DataTable caption={caption} rows={rows} rowKey={({ id }) => id} columns={columns} />;
}
