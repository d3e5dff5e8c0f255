import type { DocumentEntry, ImportIndicatorLine } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { type DataColumn, DataTable } from '../../ui/data-table.tsx';
import { BilingualText } from '../entries/bilingual-text.tsx';
import { EntryOutcome, type ProblemWords } from '../entries/entry-outcome.tsx';
import { RowNumber } from '../entries/row-number.tsx';
import { SaidFields } from '../entries/said-fields.tsx';
import styles from '../line-table.module.css';
import { useSayIndicator } from './use-say-indicator.ts';

type IndicatorLineTableProps = {
  lines: readonly ImportIndicatorLine[];
  file: string;
  document: DocumentEntry;
};

/** Target indicators of a file: the row of each, what it says, and what taking it over does to the document. */
export function IndicatorLineTable({ lines, file, document }: IndicatorLineTableProps) {
  const { t } = useTranslation('imports');
  const columns = useColumns(document);
  if (lines.length === 0) return <p>{t('targets.none')}</p>;
  return (
    <DataTable
      caption={t('targets.caption', { file })}
      columns={columns}
      rows={lines}
      rowKey={({ position }) => String(position)}
    />
  );
}

function useColumns(document: DocumentEntry): DataColumn<ImportIndicatorLine>[] {
  const { t } = useTranslation('imports');
  const { nameCode, nameOf, listSaid, listChanged } = useSayIndicator(document);
  const words: ProblemWords = { nameCode, noColumn: (column) => t('targets.noColumn', { column }) };
  return [
    { key: 'row', heading: t('entries.row'), rowHeader: true, cell: (line) => <RowNumber {...line} /> },
    {
      key: 'indicator',
      heading: t('role.INDICATOR'),
      cell: (line) => (
        <>
          <BilingualText {...nameOf(line)} />
          {line.indicator === null ? '—' : <code className={styles.code}>{line.indicator}</code>}
        </>
      ),
    },
    { key: 'said', heading: t('line.figure'), cell: (line) => <SaidFields fields={listSaid(line)} /> },
    {
      key: 'outcome',
      heading: t('line.outcome'),
      cell: (line) => (
        <EntryOutcome line={line} words={words} changed={listChanged(line)}>
          {line.outcome === 'NEW' && line.said.declared && <span>{t('targets.declared')}</span>}
        </EntryOutcome>
      ),
    },
  ];
}
