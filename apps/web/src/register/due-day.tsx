import type { Action } from '@korsetkish/contract';
import { formatDate, formatTimePeriod } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './register.module.css';

type DueDayProps = {
  action: Action;
  /** What stands beside it says already that it is a due day. */
  isNamed?: boolean;
};

/** By when an action is due, or that no day is set; a period that it is planned for is said to be no due day. */
export function DueDay({ action: { due, plannedPeriod }, isNamed = false }: DueDayProps) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const none = isNamed ? t('due.none') : t('due.NOT_SET');
  return (
    <>
      {due === null ? none : formatDate(due)}
      {plannedPeriod !== null && (
        <small className={styles.aside}>
          {t('planned.for', { period: formatTimePeriod(plannedPeriod, language, 'label') })}
        </small>
      )}
    </>
  );
}
