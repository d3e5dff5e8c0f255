import { useTranslation } from 'react-i18next';
import { useLayer } from '../filters/use-layer.ts';
import { DownloadIcon } from '../ui/icons.tsx';
import { DownloadButton } from './download-button.tsx';
import styles from './download-link.module.css';

/** Every figure of a page's indicators with source and notes, in any form. */
export function DownloadIndicators({ indicators }: { indicators: readonly string[] }) {
  const { t } = useTranslation();
  const layer = useLayer();
  return (
    <DownloadButton shown={{ layer, indicator: [...indicators] }} className={styles.link}>
      <DownloadIcon />
      {t('download.indicators', { count: indicators.length })}
    </DownloadButton>
  );
}
