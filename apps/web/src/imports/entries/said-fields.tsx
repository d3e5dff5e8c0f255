import type { ImportRole } from '@korsetkish/contract';
import styles from '../line-table.module.css';
import { useImportWords } from '../use-import-words.ts';

/** One thing that is said of something, by the column that says it. */
export type SaidField = { role: ImportRole; text: string };

/** What a row says, or the register says now, a line each. */
export function SaidFields({ fields }: { fields: readonly SaidField[] }) {
  const { roles } = useImportWords();
  return (
    <span className={styles.outcome}>
      {fields.map(({ role, text }) => (
        <span key={role}>
          <span className={styles.role}>{roles[role]}:</span> {text}
        </span>
      ))}
    </span>
  );
}
