import type { ImportLine } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { type DataColumn, DataTable } from '../ui/data-table.tsx';
import styles from './line-table.module.css';
import { useImportWords } from './use-import-words.ts';
import { useNameImported } from './use-name-imported.ts';

/** Figures of a file: where each stands, what is written there, what it was read as, and what taking it over does. */
export function LineTable({ lines, file }: { lines: readonly ImportLine[]; file: string }) {
  const { t } = useTranslation('imports');
  const columns = useLineColumns();
  if (lines.length === 0) return <p>{t('review.none')}</p>;
  return (
    <DataTable
      caption={t('review.caption', { file })}
      columns={columns}
      rows={lines}
      rowKey={({ position }) => String(position)}
    />
  );
}

function useLineColumns(): DataColumn<ImportLine>[] {
  const { t } = useTranslation('imports');
  const words = useImportWords();
  const { namePlace, nameCandidate, sayFigure } = useNameImported();
  return [
    {
      key: 'cell',
      heading: t('line.cell'),
      rowHeader: true,
      cell: ({ sheet, cell }) => <span className={styles.cell}>{nameCell(sheet, cell)}</span>,
    },
    { key: 'place', heading: t('line.place'), cell: namePlace },
    { key: 'text', heading: t('line.text'), cell: ({ text }) => <q className={styles.text}>{text}</q> },
    {
      key: 'figure',
      heading: t('line.figure'),
      numeric: true,
      cell: (line) =>
        line.indicator === null || line.problem !== null ? '' : sayFigure(line, line.indicator),
    },
    {
      key: 'outcome',
      heading: t('line.outcome'),
      cell: (line) => <Outcome line={line} />,
    },
  ];

  function Outcome({ line: { outcome, problem, standing, indicator } }: { line: ImportLine }) {
    return (
      <span className={styles.outcome} data-outcome={outcome}>
        <strong>{words.ofOne[outcome]}</strong>
        {problem && <span>{words.sayProblem(problem)}</span>}
        {problem && problem.candidates.length > 0 && (
          <span>
            {t('line.candidates', {
              names: problem.candidates.map((code) => nameCandidate(problem.concept, code)).join('; '),
            })}
          </span>
        )}
        {outcome === 'CHANGED' && standing && indicator && (
          <span>
            {standing.published
              ? t('line.published', { figure: sayFigure(standing, indicator) })
              : t('line.standing', { figure: sayFigure(standing, indicator) })}
          </span>
        )}
      </span>
    );
  }
}

/** `Парақ1!B5`, as Excel writes it; of a text file its line and column. */
const nameCell = (sheet: string | null, cell: string): string => (sheet === null ? cell : `${sheet}!${cell}`);
