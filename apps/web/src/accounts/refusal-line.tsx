import styles from './form.module.css';
import { useDescribeRefusal } from './use-describe-refusal.ts';

/** Why something could not be done, beside what was pressed; nothing while there is no error. */
export function RefusalLine({ error }: { error: Error | null }) {
  const describe = useDescribeRefusal();
  if (error === null) return null;
  return (
    <p role="alert" className={styles.refused}>
      {describe(error).sentence}
    </p>
  );
}
