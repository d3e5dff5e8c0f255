import { useTranslation } from 'react-i18next';
import { useLayer } from '../filters/use-layer.ts';
import { observationsCsvAddress } from '../observations/get-observations.query.ts';
import { DownloadIcon } from '../ui/icons.tsx';
import { DownloadButton } from './download-button.tsx';
import styles from './download-link.module.css';
import type { DownloadFilters } from './download-scopes.ts';

type DownloadEverythingProps = {
  /** The figures of the page, where it shows only some: the other forms may be of these. */
  shown?: DownloadFilters;
};

/**
 * One press: every figure of the layer on screen with its source and notes, as CSV, by a plain link that needs no code.
 * Beside it the menu of all forms.
 */
export function DownloadEverything({ shown }: DownloadEverythingProps) {
  const { t } = useTranslation();
  const layer = useLayer();
  return (
    <span className={styles.links}>
      <a href={observationsCsvAddress({ layer })} download="korsetkish.csv" className={styles.link}>
        <DownloadIcon />
        {t(layer === 'training' ? 'download.everythingTraining' : 'download.everything')}
      </a>
      <DownloadButton shown={shown} scope="EVERYTHING" className={styles.link}>
        {t('download.formats')}
      </DownloadButton>
    </span>
  );
}
