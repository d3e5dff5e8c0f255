import { SYNTHETIC_MARK } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLayer } from '../filters/use-layer.ts';
import { LayerLink } from './layer-link.tsx';
import styles from './training-banner.module.css';

/** Says on every page that what it shows is synthetic, what the mark means, and how to leave. */
export function TrainingBanner() {
  const { t } = useTranslation();
  if (useLayer() !== 'training') return null;
  return (
    // A landmark of its own: what stands between header and page must be found by those who go by landmarks.
    <aside>
      <div role="note" className={styles.banner}>
        <p>{t('training.banner', { mark: SYNTHETIC_MARK })}</p>
        <LayerLink className={styles.leave} />
      </div>
    </aside>
  );
}
