import { formatTimeWindow } from '@korsetkish/figures';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { LayerLink } from '../training/layer-link.tsx';
import { Notice } from '../ui/notice.tsx';
import { AreaPicker } from './area-picker.tsx';
import styles from './filter-bar.module.css';
import { useFilters } from './use-filters.ts';
import { WindowPicker } from './window-picker.tsx';

type FilterBarProps = {
  /** What only this page offers, on a telephone too. */
  offers?: ReactNode;
  /** What the footer offers as well: left to it on a telephone, where the figures come first. */
  children?: ReactNode;
};

/** Area and window of a page, what they mean in words, and beside the words what the page offers. */
export function FilterBar({ offers, children }: FilterBarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { refArea, layer, unknownArea, window, windowChosen } = useFilters();
  const shown = {
    area: refArea.name[language],
    window: formatTimeWindow(window.startPeriod, window.endPeriod, language),
  };
  return (
    <section aria-label={t('filter.label')} className={styles.bar}>
      <div className={styles.pickers}>
        <AreaPicker />
        <WindowPicker />
      </div>
      <div className={styles.meaning}>
        <p aria-live="polite">
          {windowChosen ? t('filter.shown', shown) : t('filter.shownByDefault', shown)}
        </p>
        <div className={styles.offers}>
          {offers}
          <div className={styles.elsewhere}>
            {layer === 'published' && <LayerLink className={styles.offer} />}
            {children}
          </div>
        </div>
      </div>
      {unknownArea && <Notice>{t('filter.unknownArea', { code: unknownArea, area: shown.area })}</Notice>}
    </section>
  );
}
