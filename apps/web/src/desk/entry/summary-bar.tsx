import type { Submission } from '@korsetkish/contract';
import { formatDate } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../accounts/refusal-line.tsx';
import { Button } from '../../ui/button.tsx';
import type { Finding } from './build-findings.ts';
import { CellLink } from './cell-link.tsx';
import type { Cell, Cells } from './cells.ts';
import { FindingList } from './finding-list.tsx';
import styles from './summary-bar.module.css';
import type { Autosave } from './use-autosave.ts';
import { useStateWords } from './use-entry-words.ts';

type SummaryBarProps = {
  submission: Submission;
  isOpen: boolean;
  cells: Cells;
  missing: readonly Cell[];
  unsaved: number;
  autosave: Autosave;
  findings: readonly Finding[];
  isChecking: boolean;
};

/** Where the form stands, in a line that stays on screen: its state, what is filled in, what is saved, what the checks say. */
export function SummaryBar(props: SummaryBarProps) {
  const { submission, isOpen, cells, missing, unsaved, autosave, findings, isChecking } = props;
  const { t } = useTranslation('desk');
  const states = useStateWords();
  const [next] = missing;
  return (
    <section aria-label={t('summary.label')} className={styles.bar}>
      <p className={styles.state} data-state={submission.state}>
        {states[submission.state]}
      </p>
      {submission.due !== null && isOpen && <p>{t('summary.due', { day: formatDate(submission.due) })}</p>}
      {cells.size > 0 && (
        <p>{t('summary.filled', { filled: cells.size - missing.length, all: cells.size })}</p>
      )}
      {isOpen && next && (
        <p>
          <CellLink cell={next.row.cell}>{t('summary.next')}</CellLink>
        </p>
      )}
      {isOpen && (
        <p role="status" className={styles.saving} data-unsaved={unsaved > 0 || undefined}>
          {unsaved === 0
            ? t('summary.saved')
            : autosave.sending.size > 0
              ? t('summary.saving')
              : t('summary.unsaved', { count: unsaved })}
        </p>
      )}
      <details className={styles.findings}>
        <summary>
          {isChecking && findings.length === 0
            ? t('summary.checking')
            : t('summary.findings', { count: findings.length })}
        </summary>
        <FindingList findings={findings} cells={cells} />
      </details>
      {autosave.error !== null && (
        <div className={styles.failed}>
          <RefusalLine error={autosave.error} />
          <p>{t('summary.kept')}</p>
          <Button kind="small" onPress={autosave.saveNow}>
            {t('summary.retry')}
          </Button>
        </div>
      )}
    </section>
  );
}
