import { SYNTHETIC_MARK } from '@korsetkish/figures';
import { type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFilters } from '../filters/use-filters.ts';
import { capitalize } from '../format/capitalize.ts';
import type { Slide } from './slide.ts';
import styles from './slide-frame.module.css';
import { useFittingPaper } from './use-fitting-paper.ts';

type SlideFrameProps = {
  /** Where and of what it is, part by part: place, window, direction. */
  kicker: readonly string[];
  /** Whose figures these are, where they are not those that were asked for. */
  label?: string | undefined;
  heading: string;
  /** Place of the slide among all, on paper. */
  counter: string;
  /** What it shows; DRAWN is a panel with a chart or a table, which needs the width of the paper that others may fill with type. */
  kind: Slide['kind'] | 'DRAWN';
  isShown: boolean;
  isPrinting: boolean;
  children?: ReactNode;
};

/** A slide: place and window small above, its sentence large, what it shows under it. On paper a sheet of its own. */
export function SlideFrame({
  kicker,
  label,
  heading,
  counter,
  kind,
  isShown,
  isPrinting,
  children,
}: SlideFrameProps) {
  const { t } = useTranslation();
  const headingId = useId();
  const { layer } = useFilters();
  const sheet = useRef<HTMLElement>(null);
  useFittingPaper(sheet, isPrinting);
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
        <p className={styles.kicker}>
          {kicker.join(' · ')}
          {label && <span className={styles.label}>{capitalize(label)}</span>}
        </p>
        <h1 id={headingId} className={styles.heading}>
          {keepDashes(heading)}
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

/** No line begins with a dash: in type so large every other sentence would have one. */
const keepDashes = (sentence: string) => sentence.replaceAll(' —', '\u00a0—');
