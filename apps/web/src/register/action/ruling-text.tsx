import type { ActionRuling } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../format/format-moment.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useRegisterWords } from '../use-register-words.ts';
import styles from './action-page.module.css';

/** What was ruled of how an action stands, when and why. */
export function RulingText({ ruling: { status, reason, ruledAt } }: { ruling: ActionRuling }) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const { statuses } = useRegisterWords();
  return (
    <>
      {status === null ? t('ruling.takenBack') : t('ruling.says', { status: statuses[status] })}
      {' · '}
      {formatMoment(new Date(ruledAt))}
      <span className={styles.reason}>{reason[language]}</span>
    </>
  );
}
