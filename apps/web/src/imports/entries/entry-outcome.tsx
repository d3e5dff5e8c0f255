import type { CellProblem, ImportOutcome, ImportRole } from '@korsetkish/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../line-table.module.css';
import { useImportWords } from '../use-import-words.ts';
import { type SaidField, SaidFields } from './said-fields.tsx';

/** What its problems are told in. */
export type ProblemWords = {
  /** A code, or a day, that a cell may mean. */
  nameCode: (role: ImportRole, code: string) => string;
  /** That the file has no column for what has to be said. */
  noColumn: (column: string) => string;
};

type EntryOutcomeProps = {
  line: { outcome: ImportOutcome; problems: readonly CellProblem[] };
  words: ProblemWords;
  /** What the register says otherwise. */
  changed: readonly SaidField[];
  /** More to be known of it. */
  children?: ReactNode;
};

/** What taking a row over does, with what is wrong with it cell by cell, or what it changes. */
export function EntryOutcome({
  line: { outcome, problems },
  words,
  changed,
  children = null,
}: EntryOutcomeProps) {
  const { t } = useTranslation('imports');
  const { ofOne } = useImportWords();
  return (
    <span className={styles.outcome} data-outcome={outcome}>
      <strong>{ofOne[outcome]}</strong>
      {children}
      {problems.map((problem) => (
        <Problem key={`${problem.cell}${problem.concept}${problem.reason}`} problem={problem} words={words} />
      ))}
      {changed.length > 0 && (
        <>
          <span>{t('entries.was')}</span>
          <SaidFields fields={changed} />
        </>
      )}
    </span>
  );
}

function Problem({ problem, words }: { problem: CellProblem; words: ProblemWords }) {
  const { t } = useTranslation('imports');
  const { roles, sayProblem } = useImportWords();
  const { concept, reason, cell, text, candidates } = problem;
  const names = candidates.map((code) => words.nameCode(concept, code)).join('; ');
  return (
    <span>
      {cell !== null && <span className={styles.cell}>{cell}. </span>}
      {cell === null && reason === 'EMPTY' ? words.noColumn(roles[concept]) : sayProblem(problem)}{' '}
      {text !== '' && <q className={styles.text}>{text}</q>}
      {names !== '' && (
        <>
          {'. '}
          {t('line.candidates', { names })}
        </>
      )}
    </span>
  );
}
