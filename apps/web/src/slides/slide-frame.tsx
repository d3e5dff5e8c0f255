import { formatTimeWindow, SYNTHETIC_MARK } from '@korsetkish/figures';
import { type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFilters } from '../filters/use-filters.ts';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import type { Slide } from './slide.ts';
import styles from './slide-frame.module.css';
import { useFittingPaper } from './use-fitting-paper.ts';

type SlideFrameProps = {
  /** Beside place and window: the direction, whose figures these are. */
  kicker?: string | undefined;
  heading: ReactNode;
  /** Place of the slide among all, on paper. */
  counter: string;
  /** What it shows; DRAWN is a panel with a chart, which needs the width of the paper that others may fill with type. */
  kind: Slide['kind'] | 'DRAWN';
  isShown: boolean;
  isPrinting: boolean;
  children?: ReactNode;
};

/** A slide: place and window small above, its sentence large, what it shows under it. On paper a sheet of its own. */
export function SlideFrame({
  kicker,
  heading,
  counter,
  kind,
  isShown,
  isPrinting,
  children,
}: SlideFrameProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const headingId = useId();
  const { refArea, window, layer } = useFilters();
  const sheet = useRef<HTMLElement>(null);
  useFittingPaper(sheet, isPrinting);
  const place = [
    capitalize(refArea.name[language]),
    formatTimeWindow(window.startPeriod, window.endPeriod, language),
    kicker,
  ];
  return (
    <section
      ref={sheet}
      aria-labelledby={headingId}
      hidden={!isShown && !isPrinting}
      className={styles.slide}
      data-printing={isPrinting}
      data-kind={kind}
    >
      <div className={styles.content}>
        <p className={styles.kicker}>{place.filter(Boolean).join(' · ')}</p>
        <h1 id={headingId} className={styles.heading}>
          {heading}
        </h1>
        {children}
        {isPrinting && (
          <p className={styles.foot}>
            {layer === 'training' && `${t('training.banner', { mark: SYNTHETIC_MARK })} `}
            {counter}
          </p>
        )}
      </div>
    </section>
  );
}
