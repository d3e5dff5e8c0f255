import type { Action } from '@korsetkish/contract';
import { formatDate, formatTimePeriod } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './register.module.css';

/** By when an action is due, or that no day is set; a period that it is planned for is said to be no due day. */
export function DueDay({ action: { due, plannedPeriod } }: { action: Action }) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  return (
    <>
      {due === null ? t('due.NOT_SET') : formatDate(due)}
      {plannedPeriod !== null && (
        <small className={styles.aside}>
          {t('planned.for', { period: formatTimePeriod(plannedPeriod, language, 'label') })}
        </small>
      )}
    </>
  );
}
