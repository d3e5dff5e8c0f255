import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import styles from './account-page.module.css';

/** Codes for when the phone is lost, shown this once. */
export function BackupCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation('accounts');
  return (
    <Notice>
      {t('secondFactor.backupCodes')}
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </Notice>
  );
}
