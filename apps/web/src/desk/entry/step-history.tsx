import type { SubmissionHistoryStep } from '@korsetkish/contract';
import { formatMoment } from '../../format/format-moment.ts';
import styles from './step-history.module.css';
import { useStateWords } from './use-entry-words.ts';

/** What was done with a submission, the newest first. */
export function StepHistory({ steps }: { steps: readonly SubmissionHistoryStep[] }) {
  const states = useStateWords();
  return (
    <ol className={styles.steps}>
      {steps.toReversed().map(({ at, accountName, state, message }) => (
        <li key={at}>
          <p>
            <strong>{states[state]}</strong> · {accountName} · {formatMoment(new Date(at))}
          </p>
          {message !== null && <blockquote className={styles.message}>{message}</blockquote>}
        </li>
      ))}
    </ol>
  );
}
