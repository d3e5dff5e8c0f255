import type { DocumentEntry, ImportActionLine } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { type DataColumn, DataTable } from '../../ui/data-table.tsx';
import { BilingualText } from '../entries/bilingual-text.tsx';
import { EntryOutcome, type ProblemWords } from '../entries/entry-outcome.tsx';
import { RowNumber } from '../entries/row-number.tsx';
import { SaidFields } from '../entries/said-fields.tsx';
import { useSayAction } from './use-say-action.ts';

type ActionLineTableProps = {
  lines: readonly ImportActionLine[];
  file: string;
  document: DocumentEntry;
};

/** Measures of a file: the row of each, what it says, and what taking it over does to the register. */
export function ActionLineTable({ lines, file, document }: ActionLineTableProps) {
  const { t } = useTranslation('imports');
  const columns = useColumns(document);
  if (lines.length === 0) return <p>{t('measures.none')}</p>;
  return (
    <DataTable
      caption={t('measures.caption', { file })}
      columns={columns}
      rows={lines}
      rowKey={({ position }) => String(position)}
    />
  );
}

function useColumns(document: DocumentEntry): DataColumn<ImportActionLine>[] {
  const { t } = useTranslation('imports');
  const { nameCode, listSaid, listChanged } = useSayAction(document);
  const words: ProblemWords = { nameCode, noColumn: (column) => t('measures.noColumn', { column }) };
  return [
    { key: 'row', heading: t('entries.row'), rowHeader: true, cell: (line) => <RowNumber {...line} /> },
    { key: 'number', heading: t('role.NUMBER'), cell: ({ said }) => said.number ?? '' },
    {
      key: 'text',
      heading: t('measures.measure'),
      cell: ({ said, standing }) => {
        const { textKk, textRu } = { ...standing, ...said };
        return <BilingualText kk={textKk} ru={textRu} />;
      },
    },
    { key: 'said', heading: t('line.figure'), cell: (line) => <SaidFields fields={listSaid(line)} /> },
    {
      key: 'outcome',
      heading: t('line.outcome'),
      cell: (line) => {
        const { outcome, said, standing } = line;
        const changed = outcome === 'CHANGED' && standing !== null ? listChanged(said, standing) : [];
        return <EntryOutcome line={line} words={words} changed={changed} />;
      },
    },
  ];
}
