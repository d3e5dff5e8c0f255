import { useTranslation } from 'react-i18next';
import { useLayer } from '../filters/use-layer.ts';
import { DownloadIcon } from '../ui/icons.tsx';
import styles from './download.module.css';
import { observationsCsvAddress } from './get-observations.query.ts';

/** Every figure of one indicator, with source and notes, as CSV. */
export function DownloadIndicator({ indicator }: { indicator: string }) {
  const { t } = useTranslation();
  const layer = useLayer();
  return (
    <a
      href={observationsCsvAddress({ layer, indicator: [indicator] })}
      download={`korsetkish-${indicator.toLowerCase()}.csv`}
      className={styles.link}
    >
      <DownloadIcon />
      {t('download.indicator')}
    </a>
  );
}
