import type { FileImport, ImportStep } from '@korsetkish/contract';
import { formatNumber } from '@korsetkish/figures';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buildImportProgress } from './build-import-progress.ts';
import { watchImportQuery } from './get-import.query.ts';
import styles from './import-progress.module.css';
import { useImportWords } from './use-import-words.ts';

/** A small file is read before the server could be asked about it. */
const FIRST_ASKED_AFTER_MS = 1_000;

/** How far a file is, while a call of this page works on it. @param step that the call begins with */
export function WatchedProgress({ upload, step }: { upload: string; step: ImportStep }) {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(true), FIRST_ASKED_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const { data } = useQuery({ ...watchImportQuery(upload), enabled: isAsked });
  const known = data?.import;
  return known?.progress ? (
    <ImportProgressBar read={known} />
  ) : (
    <ImportProgressBar read={{ state: 'READ', rowsRead: 0, progress: { step, done: 0, total: null } }} />
  );
}

type ImportProgressBarProps = { read: Pick<FileImport, 'state' | 'rowsRead' | 'progress'> };

/** What is being done with a file, how much of it is done, and how many of its rows are read. */
export function ImportProgressBar({ read }: ImportProgressBarProps) {
  const { t } = useTranslation('imports');
  const { steps } = useImportWords();
  const shown = buildImportProgress(read);
  if (shown === null) return null;
  const { step, percent } = shown;
  const rows = read.rowsRead;
  return (
    <div className={styles.progress}>
      {/* The step is told when it changes; the numbers, which change all the time, are there for whoever asks. */}
      <p role="status">
        <strong>{steps[step]}</strong>
      </p>
      <progress
        className={styles.bar}
        aria-label={steps[step]}
        max={100}
        {...(percent !== null && { value: percent })}
      />
      <p className={styles.numbers}>
        {percent !== null && <span>{t('progress.percent', { percent })}</span>}
        {rows > 0 && <span>{t('progress.rows', { count: rows, rows: formatNumber(rows, 0) })}</span>}
      </p>
    </div>
  );
}
