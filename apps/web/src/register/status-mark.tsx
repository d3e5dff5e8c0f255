import type { ActionStatus } from '@korsetkish/contract';
import styles from './status-mark.module.css';
import { useRegisterWords } from './use-register-words.ts';

/** Each status has a shape of its own, so that colour tells nothing alone: in a circle of 16, or a triangle. */
const SHAPES: Readonly<Record<ActionStatus, string>> = {
  NOT_STARTED: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
  IN_PROGRESS: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 3v3l2.5 1.5',
  BEHIND: 'M8 2 15 14H1Z',
  OVERDUE: 'M8 2 15 14H1ZM8 6.5v3.5m0 1.6v.4',
  DONE: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM5.2 8.2 7.2 10.2 10.9 6',
  DONE_LATE: 'M2 2h12v12H2ZM5.2 8.2 7.2 10.2 10.9 6',
  CANCELLED: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM5.8 5.8l4.4 4.4m0-4.4-4.4 4.4',
  CANNOT_BE_ASSESSED: 'M8 2 14 8 8 14 2 8ZM6.6 6.6a1.5 1.5 0 1 1 1.4 2v.5m0 1.4v.3',
};

/** How an action stands: a shape and its words. */
export function StatusMark({ status }: { status: ActionStatus }) {
  const { statuses } = useRegisterWords();
  return (
    <span className={styles.status} data-status={status}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.shape}>
        <path d={SHAPES[status]} />
      </svg>
      {statuses[status]}
    </span>
  );
}
