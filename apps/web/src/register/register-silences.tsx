import type { Action } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { findSilences, type Silence } from './model/find-silences.ts';
import styles from './register.module.css';

/** What is said of none of the actions shown: a blank would look like an answer. */
export function RegisterSilences({ actions }: { actions: readonly Action[] }) {
  const { t } = useTranslation('register');
  const words: Readonly<Record<Silence, string>> = {
    DUE: t('silence.DUE'),
    MILESTONE: t('silence.MILESTONE'),
    CONTROLLER: t('silence.CONTROLLER'),
    FREQUENCY: t('silence.FREQUENCY'),
    ADDRESSEE: t('silence.ADDRESSEE'),
    EVIDENCE: t('silence.EVIDENCE'),
  };
  const silences = findSilences(actions);
  if (silences.length === 0) return null;
  return (
    <ul className={styles.silences}>
      {silences.map((silence) => (
        <li key={silence}>{words[silence]}</li>
      ))}
    </ul>
  );
}
