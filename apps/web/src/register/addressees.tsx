import type { Action } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './register.module.css';
import { useRegister } from './use-register.ts';

/** The organisations that answer for an action, or that none is named. */
export function Addressees({ action: { addressees } }: { action: Action }) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const { organisation } = useRegister();
  if (addressees.length === 0) return t('addressee.notNamed');
  return (
    <ul className={styles.names}>
      {addressees.map((code) => (
        <li key={code}>{organisation(code).name[language]}</li>
      ))}
    </ul>
  );
}
