import { formatNumber } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useDescribeError } from '../api/use-describe-error.ts';
import styles from './download-status.module.css';
import { BrokenOffError, type FileProgress } from './fetch-file.ts';
import type { DownloadJob, DownloadState } from './use-download.ts';

type DownloadStatusProps = {
  state: DownloadState;
  onCancel: () => void;
  onRetry: (job: DownloadJob) => void;
};

/** What became of what was asked for. Its beginning and its end are said aloud; every step between is only shown. */
export function DownloadStatus({ state, onCancel, onRetry }: DownloadStatusProps) {
  const { t } = useTranslation('exports');
  const sayState = useSayState();
  return (
    <div className={styles.status} data-step={state.step}>
      <div role="status" className={styles.words}>
        {sayState(state)}
      </div>
      {state.step === 'RUNNING' && (
        <>
          <div className={styles.bar}>
            <progress aria-label={t('progress')} {...measure(state.progress)} />
            {state.progress && <Steps progress={state.progress} />}
          </div>
          <button type="button" className={styles.button} onClick={onCancel}>
            {t('cancel')}
          </button>
        </>
      )}
      {state.step === 'FAILED' && (
        <button type="button" className={styles.button} onClick={() => onRetry(state.job)}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}

/** Without `value` a bar says that something goes on, and not how far. */
function measure(progress: FileProgress | null): { value?: number; max?: number } {
  if (!progress?.totalRows || progress.rows === null) return {};
  return { value: progress.rows, max: progress.totalRows };
}

const BYTES_A_MEGABYTE = 1_000_000;

function Steps({ progress: { rows, totalRows, bytes } }: { progress: FileProgress }) {
  const { t } = useTranslation('exports');
  const size = formatNumber(bytes / BYTES_A_MEGABYTE, 1);
  const total = totalRows === null ? null : formatNumber(totalRows, 0);
  return (
    <span className={styles.steps}>
      {total === null && t('progress.bytes', { size })}
      {total !== null && rows !== null && t('progress.rows', { done: formatNumber(rows, 0), total })}
      {/* Rows of a packed file cannot be counted on the way. */}
      {total !== null && rows === null && t('progress.bytesOfRows', { size, total })}
    </span>
  );
}

function useSayState(): (state: DownloadState) => string {
  const { t } = useTranslation('exports');
  const describeError = useDescribeError();
  const sayError = (kind: DownloadJob['kind'], error: unknown): string => {
    if (kind === 'PICTURE') return t('failed.drawing');
    if (error instanceof BrokenOffError) return t('failed.brokenOff');
    const { title, detail } = describeError(error);
    return `${title}. ${detail}`;
  };
  return (state) => {
    switch (state.step) {
      case 'IDLE':
        return '';
      case 'RUNNING':
        return state.kind === 'PICTURE' ? t('picture.drawing') : t('progress.start');
      case 'SAVED':
        return t('saved', { fileName: state.fileName });
      case 'CANCELLED':
        return t('cancelled');
      case 'FAILED':
        return `${t('failed')} ${sayError(state.job.kind, state.error)}`;
    }
  };
}
