import type { FileImport } from '@korsetkish/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../accounts/refusal-line.tsx';
import { call } from '../api/call.ts';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/panel.tsx';
import styles from './commit-panel.module.css';
import { WatchedProgress } from './import-progress.tsx';
import type { ImportTarget } from './import-target.ts';
import { useTargetWords } from './use-target-words.ts';

type CommitPanelProps = {
  read: FileImport;
  target: ImportTarget;
  onStartAnew: () => void;
  /** It is taken over. */
  onTaken: () => Promise<unknown>;
  /** The way to where it was taken. */
  toTaken: ReactNode;
};

/** What taking a file over would do, in a sentence, and the buttons that do it or throw it away. */
export function CommitPanel({ read, target, onStartAnew, onTaken, toTaken }: CommitPanelProps) {
  const { t } = useTranslation('imports');
  const words = useTargetWords(target);
  const client = useQueryClient();
  const [withoutRefused, setWithoutRefused] = useState(false);
  // What was looked at: of a report the version that is shown, of the register what the lines were compared with.
  const version = target.kind === 'SUBMISSION' ? target.submission.version : read.basedOn;
  const commit = useMutation({
    mutationFn: () =>
      call('commit-import', {
        params: { import: read.import },
        query: {},
        body: { version: version ?? 1, reading: read.reading, withoutRefused },
      }),
    onSuccess: onTaken,
    // A colleague may have read the file another way, or changed what it goes into: what is refused is looked at anew.
    onError: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['get-submission'] }),
        client.invalidateQueries({ queryKey: ['get-import', read.import] }),
      ]),
  });
  const remove = useMutation({
    mutationFn: () => call('remove-import', { params: { import: read.import }, query: {} }),
    onSuccess: onStartAnew,
  });
  const { REFUSED: refused = 0, NEW: fresh = 0, CHANGED: changed = 0 } = read.outcomes;
  const taken = fresh + changed;
  if (read.state === 'COMMITTED') {
    return (
      <Panel heading={words.done(read.file)}>
        <div className={styles.actions}>
          {toTaken}
          <Button onPress={onStartAnew}>{t('review.another')}</Button>
        </div>
      </Panel>
    );
  }
  const isStopped = refused > 0 && !withoutRefused;
  return (
    <Panel heading={t('commit.heading', { file: read.file })}>
      <div className={styles.commit}>
        <p>{words.nothingYet}</p>
        {refused > 0 && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={withoutRefused}
              onChange={(event) => setWithoutRefused(event.target.checked)}
            />
            {words.withoutRefused(refused)}
          </label>
        )}
        <RefusalLine error={commit.error ?? remove.error} />
        {commit.isPending && <WatchedProgress upload={read.import} step="TAKING_OVER" />}
        <div className={styles.actions}>
          <Button
            kind="primary"
            disabled={commit.isPending || isStopped || taken === 0 || version === null}
            onPress={() => commit.mutate()}
          >
            {words.take(taken)}
          </Button>
          <Button disabled={remove.isPending || commit.isPending} onPress={() => remove.mutate()}>
            {t('commit.throwAway')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
