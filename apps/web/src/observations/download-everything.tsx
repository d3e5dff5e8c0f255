import { useTranslation } from 'react-i18next';
import { DownloadIcon } from '../ui/icons.tsx';
import styles from './download.module.css';
import { observationsCsvAddress } from './get-observations.query.ts';

/** One press: every published figure with its source and notes, as CSV. */
export function DownloadEverything() {
  const { t } = useTranslation();
  return (
    <a href={observationsCsvAddress({})} download="korsetkish.csv" className={styles.link}>
      <DownloadIcon />
      {t('download.everything')}
    </a>
  );
}
