import { useTranslation } from 'react-i18next';
import { DownloadIcon } from '../ui/icons.tsx';
import styles from './download.module.css';
import { observationsCsvAddress } from './get-observations.query.ts';

/** Every published figure of one indicator, with source and notes, as CSV. */
export function DownloadIndicator({ indicator }: { indicator: string }) {
  const { t } = useTranslation();
  return (
    <a
      href={observationsCsvAddress({ indicator: [indicator] })}
      download={`korsetkish-${indicator.toLowerCase()}.csv`}
      className={styles.link}
    >
      <DownloadIcon />
      {t('download.indicator')}
    </a>
  );
}
