import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.ts';
import { ProblemError } from '../api/problem-error.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './choose-file.module.css';
import { getImportProgressQuery } from './get-import.query.ts';
import { ImportProgressBar, WatchedProgress } from './import-progress.tsx';

type ImportUnderWayProps = {
  upload: string;
  /** The file that this page is sending; null: another page did, or this one before it was loaded anew. */
  sent: File | null;
  onBreakOff: () => void;
  onStartAnew: () => void;
  /** What is shown when nobody works on the file any more. */
  children: ReactNode;
};

/** How far a file is for as long as somebody works on it, whoever began that; then what came of it. */
export function ImportUnderWay({ upload, sent, onBreakOff, onStartAnew, children }: ImportUnderWayProps) {
  const { t } = useTranslation('imports');
  const { data, error } = useQuery({ ...getImportProgressQuery(upload), enabled: sent === null });
  const remove = useMutation({
    mutationFn: () => call('remove-import', { params: { import: upload }, query: {} }),
    onSettled: onStartAnew,
  });
  if (sent !== null) {
    return (
      <div className={styles.place}>
        <p>
          <strong>{sent.name}</strong>
        </p>
        <WatchedProgress upload={upload} step="RECEIVING" />
        <Button onPress={onBreakOff}>{t('choose.breakOff')}</Button>
      </div>
    );
  }
  if (isUnknown(error)) {
    return <BrokenOff onStartAnew={onStartAnew}>{t('progress.unknown')}</BrokenOff>;
  }
  if (error !== null) throw error;
  if (data === undefined) return <Skeleton height="12rem" />;
  const { state, file, progress } = data.import;
  if (state === 'INTERRUPTED') {
    return <BrokenOff onStartAnew={onStartAnew}>{t('review.interrupted')}</BrokenOff>;
  }
  if (state !== 'READING' && progress === null) return children;
  return (
    <div className={styles.place}>
      <p>
        <strong>{file}</strong>
      </p>
      <ImportProgressBar read={data.import} />
      {state === 'READING' && (
        <Button disabled={remove.isPending} onPress={() => remove.mutate()}>
          {t('choose.breakOff')}
        </Button>
      )}
    </div>
  );
}

function BrokenOff({ onStartAnew, children }: { onStartAnew: () => void; children: ReactNode }) {
  const { t } = useTranslation('imports');
  return (
    <Stack>
      <Notice>{children}</Notice>
      <div>
        <Button kind="primary" onPress={onStartAnew}>
          {t('review.another')}
        </Button>
      </div>
    </Stack>
  );
}

/** A page that was loaded anew while it sent a file broke that off: the server has forgotten the upload. */
const isUnknown = (error: Error | null): boolean =>
  error instanceof ProblemError && error.problem.status === 404;
