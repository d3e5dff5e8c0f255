import type { Submission } from '@korsetkish/contract';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../accounts/refusal-line.tsx';
import { call } from '../../api/call.ts';
import { ProblemError } from '../../api/problem-error.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { CellLink } from './cell-link.tsx';
import type { Cell } from './cells.ts';
import styles from './submit-panel.module.css';
import { useStateWords } from './use-entry-words.ts';

type SubmitPanelProps = {
  submission: Submission;
  isOpen: boolean;
  /** There is no line to hand in. */
  isEmpty: boolean;
  missing: readonly Cell[];
  unsaved: number;
  onChanged: () => Promise<unknown>;
};

/** Handing a submission in, with what is still missing, and taking it back; nothing where neither can be done. */
export function SubmitPanel({ submission, isOpen, isEmpty, missing, unsaved, onChanged }: SubmitPanelProps) {
  const { t } = useTranslation('desk');
  const states = useStateWords();
  const [isLeaving, setLeaving] = useState(false);
  const take = useMutation({
    mutationFn: (step: 'SUBMIT' | 'TAKE_BACK' | 'WITHDRAW') =>
      call('take-submission-step', {
        params: { submission: submission.submission },
        query: {},
        body: { step, version: submission.version, message: null, reason: null },
      }),
    onSettled: () => {
      setLeaving(false);
      return onChanged();
    },
  });
  const waits = submission.state === 'SUBMITTED';
  if (!isOpen && !waits) return null;
  return (
    <Panel heading={isOpen ? t('submit.heading') : states[submission.state]}>
      {isOpen && isEmpty && <p>{t('submit.nothing')}</p>}
      {isOpen && !isEmpty && <MissingList source={submission.source} missing={missing} />}
      {waits && <p>{t('submit.waits')}</p>}
      {take.error !== null && (
        <>
          <RefusalLine error={take.error} />
          <ul className={styles.reasons}>
            {take.error instanceof ProblemError &&
              take.error.problem.errors.map(({ path, message }) => <li key={path + message}>{message}</li>)}
          </ul>
        </>
      )}
      <div className={styles.actions}>
        {isOpen && (
          <Button
            kind="primary"
            disabled={take.isPending || unsaved > 0 || isEmpty}
            onPress={() => take.mutate('SUBMIT')}
          >
            {t('submit.submit')}
          </Button>
        )}
        {waits && (
          <Button disabled={take.isPending} onPress={() => take.mutate('TAKE_BACK')}>
            {t('submit.takeBack')}
          </Button>
        )}
        {(isOpen || waits) && <Button onPress={() => setLeaving(true)}>{t('submit.withdraw')}</Button>}
      </div>
      {isOpen && unsaved > 0 && <p>{t('submit.unsaved', { count: unsaved })}</p>}
      {isLeaving && (
        <Dialog heading={t('submit.withdrawHeading')} onClose={() => setLeaving(false)}>
          <p>{t('submit.withdrawExplained')}</p>
          <div className={styles.actions}>
            <Button disabled={take.isPending} onPress={() => take.mutate('WITHDRAW')}>
              {t('submit.withdraw')}
            </Button>
            <Button onPress={() => setLeaving(false)}>{t('cancel')}</Button>
          </div>
        </Dialog>
      )}
    </Panel>
  );
}

/** So many are named; who has more to fill in goes by the form itself. */
const MOST_NAMED = 10;

function MissingList({ source, missing }: { source: string | null; missing: readonly Cell[] }) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  if (missing.length === 0 && source !== null) return <p>{t('submit.complete')}</p>;
  return (
    <div className={styles.missing}>
      {source === null && <a href="#source">{t('submit.noSource')}</a>}
      {missing.length > 0 && <p>{t('submit.missing', { count: missing.length })}</p>}
      <ul>
        {missing.slice(0, MOST_NAMED).map(({ row }) => (
          <li key={row.cell}>
            <CellLink cell={row.cell}>{row.fullName[language]}</CellLink>
          </li>
        ))}
      </ul>
      {missing.length > MOST_NAMED && <p>{t('submit.more', { count: missing.length - MOST_NAMED })}</p>}
    </div>
  );
}
