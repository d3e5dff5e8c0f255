import type { FileImport, Submission } from '@korsetkish/contract';
import { formatNumber } from '@korsetkish/figures';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../accounts/refusal-line.tsx';
import { call } from '../api/call.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/panel.tsx';
import styles from './commit-panel.module.css';
import { WatchedProgress } from './import-progress.tsx';

type CommitPanelProps = { read: FileImport; submission: Submission; onStartAnew: () => void };

/** What taking a file over would do, in a sentence, and the buttons that do it or throw it away. */
export function CommitPanel({ read, submission, onStartAnew }: CommitPanelProps) {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [withoutRefused, setWithoutRefused] = useState(false);
  const toForm = {
    to: '/$language/desk/submissions/$submission',
    params: { language, submission: submission.submission },
  } as const;
  const commit = useMutation({
    mutationFn: () =>
      call('commit-import', {
        params: { import: read.import },
        query: {},
        body: { version: submission.version, reading: read.reading, withoutRefused },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['get-submission'] });
      await navigate(toForm);
    },
    // A colleague may have read the file another way, or changed the report: what is refused is looked at anew.
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
      <Panel heading={t('commit.done', { file: read.file })}>
        <div className={styles.actions}>
          <Link {...toForm}>{t('commit.toForm')}</Link>
          <Button onPress={onStartAnew}>{t('review.another')}</Button>
        </div>
      </Panel>
    );
  }
  const isStopped = refused > 0 && !withoutRefused;
  return (
    <Panel heading={t('commit.heading', { file: read.file })}>
      <div className={styles.commit}>
        <p>{t('commit.nothingYet')}</p>
        {refused > 0 && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={withoutRefused}
              onChange={(event) => setWithoutRefused(event.target.checked)}
            />
            {t('commit.withoutRefused', { count: refused, figures: formatNumber(refused, 0) })}
          </label>
        )}
        <RefusalLine error={commit.error ?? remove.error} />
        {commit.isPending && <WatchedProgress upload={read.import} step="TAKING_OVER" />}
        <div className={styles.actions}>
          <Button
            kind="primary"
            disabled={commit.isPending || isStopped || taken === 0}
            onPress={() => commit.mutate()}
          >
            {t('commit.take', { count: taken, figures: formatNumber(taken, 0) })}
          </Button>
          <Button disabled={remove.isPending || commit.isPending} onPress={() => remove.mutate()}>
            {t('commit.throwAway')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
