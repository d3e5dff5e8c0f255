import type { ActionProblem, DocumentEntry, ImportActionLine } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { type DataColumn, DataTable } from '../../ui/data-table.tsx';
import styles from '../line-table.module.css';
import { useImportWords } from '../use-import-words.ts';
import { type SaidField, useSayAction } from './use-say-action.ts';

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
  const language = useLanguage();
  const words = useImportWords();
  const { nameCode, listSaid, listChanged } = useSayAction(document);
  return [
    {
      key: 'row',
      heading: t('measures.row'),
      rowHeader: true,
      cell: ({ sheet, row }) => (
        <span className={styles.cell}>{sheet === null ? row : `${sheet}: ${row}`}</span>
      ),
    },
    { key: 'number', heading: t('role.NUMBER'), cell: ({ said }) => said.number ?? '' },
    {
      key: 'text',
      heading: t('measures.measure'),
      cell: ({ said, standing }) => {
        const { textKk, textRu } = { ...standing, ...said };
        const [own, other] = language === 'kk' ? [textKk, textRu] : [textRu, textKk];
        return (
          <span className={styles.outcome}>
            {own && <span>{own}</span>}
            {other && (
              <span lang={language === 'kk' ? 'ru' : 'kk'} className={styles.other}>
                {other}
              </span>
            )}
          </span>
        );
      },
    },
    {
      key: 'said',
      heading: t('line.figure'),
      cell: (line) => <Fields fields={listSaid(line)} />,
    },
    { key: 'outcome', heading: t('line.outcome'), cell: (line) => <Outcome line={line} /> },
  ];

  function Fields({ fields }: { fields: readonly SaidField[] }) {
    return (
      <span className={styles.outcome}>
        {fields.map(({ role, text }) => (
          <span key={role}>
            <span className={styles.role}>{words.roles[role]}:</span> {text}
          </span>
        ))}
      </span>
    );
  }

  function Outcome({ line: { outcome, problems, standing, said } }: { line: ImportActionLine }) {
    const changed = outcome === 'CHANGED' && standing !== null ? listChanged(said, standing) : [];
    return (
      <span className={styles.outcome} data-outcome={outcome}>
        <strong>{words.ofOne[outcome]}</strong>
        {problems.map((problem) => (
          <Problem key={`${problem.cell}${problem.concept}${problem.reason}`} problem={problem} />
        ))}
        {changed.length > 0 && (
          <>
            <span>{t('measures.was')}</span>
            <Fields fields={changed} />
          </>
        )}
      </span>
    );
  }

  function Problem({ problem }: { problem: ActionProblem }) {
    const { concept, cell, text, candidates } = problem;
    return (
      <span>
        {cell !== null && <span className={styles.cell}>{cell}. </span>}
        {cell === null ? t('measures.noColumn', { column: words.roles[concept] }) : words.sayProblem(problem)}{' '}
        {text !== '' && <q className={styles.text}>{text}</q>}
        {candidates.length > 0 && (
          <>
            {'. '}
            {t('line.candidates', { names: candidates.map((code) => nameCode(concept, code)).join('; ') })}
          </>
        )}
      </span>
    );
  }
}
