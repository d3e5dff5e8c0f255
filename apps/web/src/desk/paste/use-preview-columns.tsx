import { formatObsValue } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import type { DataColumn } from '../../ui/data-table.tsx';
import { WarningIcon } from '../../ui/icons.tsx';
import type { Finding } from '../entry/build-findings.ts';
import { useProblemWords } from '../entry/use-entry-words.ts';
import type { PreviewRow } from './build-paste-preview.ts';
import styles from './paste-dialog.module.css';

/** Columns of the preview: the line, what stands in it, what was pasted, and what becomes of it. */
export function usePreviewColumns(findings: ReadonlyMap<string, Finding[]>): DataColumn<PreviewRow>[] {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  return [
    {
      key: 'line',
      heading: t('paste.line'),
      rowHeader: true,
      cell: ({ row, name }) => row?.fullName[language] ?? name ?? t('paste.noLine'),
    },
    {
      key: 'old',
      heading: t('paste.old'),
      cell: ({ row, cell }) =>
        row && cell?.standing ? formatObsValue(cell.standing, row.unitMeasure, language).text : '',
    },
    { key: 'text', heading: t('paste.text'), cell: ({ text }) => text },
    {
      key: 'outcome',
      heading: t('paste.outcome'),
      cell: (row) => <Outcome row={row} isDoubted={row.row !== null && findings.has(row.row.cell)} />,
    },
  ];
}

function Outcome({ row: { row, outcome }, isDoubted }: { row: PreviewRow; isDoubted: boolean }) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const problems = useProblemWords();
  switch (outcome.kind) {
    case 'TAKEN':
      return (
        <>
          <strong>{row && formatObsValue(outcome.entered, row.unitMeasure, language).text}</strong>
          {isDoubted && (
            <span className={styles.doubted}>
              <WarningIcon /> {t('paste.doubted')}
            </span>
          )}
        </>
      );
    case 'BLANK':
      return t('paste.BLANK');
    case 'REASON_NEEDED':
      return <span className={styles.refused}>{t('paste.REASON_NEEDED')}</span>;
    case 'NO_LINE':
      return <span className={styles.refused}>{t('paste.NO_LINE')}</span>;
    case 'UNREADABLE':
      return <span className={styles.refused}>{problems[outcome.problem]}</span>;
  }
}
