import { type AnsweredFinding, shareUnanswered } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import styles from './register.module.css';

/** How much of a finding nothing answers: `На половину замечания N2 не отвечает ничто`; nothing where all is answered. */
export function UnansweredWords({ answered }: { answered: AnsweredFinding }) {
  const { t } = useTranslation('register');
  const { number } = answered.finding;
  switch (shareUnanswered(answered)) {
    case 'NOTHING':
      return null;
    case 'HALF':
      return <p className={styles.unanswered}>{t('unanswered.HALF', { number })}</p>;
    case 'PART':
      return (
        <p className={styles.unanswered}>
          {t('unanswered.PART', { number, parts: answered.unanswered, all: answered.parts.length })}
        </p>
      );
    case 'WHOLE':
      return <p className={styles.unanswered}>{t('unanswered.WHOLE', { number })}</p>;
  }
}
