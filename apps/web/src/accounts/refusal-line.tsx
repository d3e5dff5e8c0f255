import { isStale } from '../api/is-stale.ts';
import styles from './form.module.css';
import { useDescribeRefusal } from './use-describe-refusal.ts';

type RefusalLineProps = {
  error: Error | null;
  /** What is said where it stands otherwise by now; left out: what the server says, which asks to begin anew. */
  stale?: string | undefined;
};

/** Why something could not be done, beside what was pressed; nothing while there is no error. */
export function RefusalLine({ error, stale }: RefusalLineProps) {
  const describe = useDescribeRefusal();
  if (error === null) return null;
  return (
    <p role="alert" className={styles.refused}>
      {stale !== undefined && isStale(error) ? stale : describe(error).sentence}
    </p>
  );
}
