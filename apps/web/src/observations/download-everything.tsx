import { useTranslation } from 'react-i18next';
import { useLayer } from '../filters/use-layer.ts';
import { DownloadIcon } from '../ui/icons.tsx';
import styles from './download.module.css';
import { observationsCsvAddress } from './get-observations.query.ts';

/** One press: every figure of the layer on screen with its source and notes, as CSV. */
export function DownloadEverything() {
  const { t } = useTranslation();
  const layer = useLayer();
  return (
    <a href={observationsCsvAddress({ layer })} download="korsetkish.csv" className={styles.link}>
      <DownloadIcon />
      {t('download.everything')}
    </a>
  );
}
