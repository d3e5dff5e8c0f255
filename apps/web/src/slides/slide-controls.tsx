import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../shell/language-switch.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './slide-controls.module.css';
import type { SlideStep } from './step-of-key.ts';
import type { useFullScreen } from './use-full-screen.ts';

type SlideControlsProps = {
  /** The slide on screen, from 1, and how many there are. */
  place: number;
  slides: number;
  /** What the slide on screen says, told with its place to those who hear the show. */
  sentence: string;
  fullScreen: ReturnType<typeof useFullScreen>;
  onStep: (step: SlideStep) => void;
};

/** What the keys do, to be pressed, and where in the show it is. */
export function SlideControls({ place, slides, sentence, fullScreen, onStep }: SlideControlsProps) {
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
          {t('counter', { slide: place, slides })}
          <VisuallyHidden>: {sentence}</VisuallyHidden>
        </p>
        <button
          type="button"
          aria-label={t('next')}
          title={t('next')}
          aria-disabled={place === slides}
          onClick={() => onStep('NEXT')}
        >
          ›
        </button>
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
