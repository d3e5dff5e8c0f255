import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../shell/language-switch.tsx';
import { SelectOptions } from '../ui/select-options.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './slide-controls.module.css';
import type { SlideStep } from './step-of-key.ts';
import type { useFullScreen } from './use-full-screen.ts';

type SlideControlsProps = {
  /** The slide on screen, from 1. */
  place: number;
  /** What every slide says: to choose one by, and told of the one on screen to those who hear the show. */
  headings: readonly string[];
  fullScreen: ReturnType<typeof useFullScreen>;
  onStep: (step: SlideStep) => void;
  onChoose: (place: number) => void;
};

/** What the keys do, to be pressed, and where in the show it is. */
export function SlideControls({ place, headings, fullScreen, onStep, onChoose }: SlideControlsProps) {
  const { t } = useTranslation('slides');
  return (
    <section aria-label={t('controls')} className={styles.controls}>
      <div className={styles.moves}>
        <button
          type="button"
          aria-label={t('previous')}
          title={t('previous')}
          aria-disabled={place === 1}
          onClick={() => onStep('PREVIOUS')}
        >
          ‹
        </button>
        <p role="status" className={styles.counter}>
          {t('counter', { slide: place, slides: headings.length })}
          <VisuallyHidden>: {headings[place - 1]}</VisuallyHidden>
        </p>
        <button
          type="button"
          aria-label={t('next')}
          title={t('next')}
          aria-disabled={place === headings.length}
          onClick={() => onStep('NEXT')}
        >
          ›
        </button>
        <select
          aria-label={t('choose')}
          className={styles.choice}
          value={place}
          onChange={({ target }) => onChoose(Number(target.value))}
        >
          <SelectOptions
            groups={[
              {
                options: headings.map((heading, index) => ({
                  choice: String(index + 1),
                  label: `${index + 1}. ${heading}`,
                })),
              },
            ]}
          />
        </select>
      </div>
      <div className={styles.others}>
        <LanguageSwitch />
        {fullScreen.isOffered && (
          <button type="button" aria-pressed={fullScreen.isOn} onClick={fullScreen.toggle}>
            {t('fullScreen')}
          </button>
        )}
        <button type="button" onClick={() => window.print()}>
          {t('print')}
        </button>
        <button type="button" onClick={() => onStep('LEAVE')}>
          {t('close')}
        </button>
      </div>
    </section>
  );
}
