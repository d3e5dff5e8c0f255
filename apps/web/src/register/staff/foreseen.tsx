import type { StatusOfAction } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useActionWords } from '../action/use-action-words.ts';
import { StatusMark } from '../status-mark.tsx';
import styles from './staff.module.css';

/** How an action stands or will stand, and the rule that says so. It is read out as it changes. */
export function Foreseen({ label, foreseen }: { label: string; foreseen: StatusOfAction }) {
  const { t } = useTranslation('register');
  const { rules } = useActionWords();
  return (
    <div role="status" className={styles.foreseen}>
      <p className={styles.term}>{label}</p>
      <StatusMark status={foreseen.status} />
      <p className={styles.hint}>
        {t('rule.label')} {rules[foreseen.statusRule]}
      </p>
    </div>
  );
}
