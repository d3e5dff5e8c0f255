import { formatTimeWindow } from '@korsetkish/figures';
import { type ComponentProps, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useFilters } from '../filters/use-filters.ts';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { usePrinting } from '../ui/use-printing.ts';
import { AttentionSlide } from './attention-slide.tsx';
import { PanelSlide } from './panel-slide.tsx';
import { placeOfSlide, type Slide } from './slide.ts';
import { SlideControls } from './slide-controls.tsx';
import { SlideFrame } from './slide-frame.tsx';
import styles from './slides.module.css';
import { type SlideStep, stepFrom } from './step-of-key.ts';
import { TitleSlide } from './title-slide.tsx';
import { useFittingType } from './use-fitting-type.ts';
import { useFocusOfShow } from './use-focus-of-show.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useSlideAddress } from './use-slide-address.ts';
import { useSlideKeys } from './use-slide-keys.ts';

type SlidesProps = {
  slides: readonly Slide[];
  /** The name of the page that is shown. */
  heading: string;
};

/** What a slide says, in the language of the page. */
type Told = Pick<ComponentProps<typeof SlideFrame>, 'heading' | 'kicker' | 'label'> & { content: ReactNode };

/**
 * A page shown slide by slide on the whole screen. Every slide is there, so that going on needs no waiting and paper gets
 * all of them; those not on screen are hidden.
 */
export function Slides({ slides, heading }: SlidesProps) {
  const { t } = useTranslation('slides');
  const { t: say } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const { refArea, window } = useFilters();
  const { asked, goTo, leaveAt } = useSlideAddress();
  const fullScreen = useFullScreen();
  const isPrinting = usePrinting();
  const stage = useRef<HTMLElement>(null);
  const place = placeOfSlide(asked, slides);
  useFocusOfShow();
  // Every slide begins at its top.
  useLayoutEffect(() => {
    stage.current?.scrollTo(0, 0);
  }, [place]);
  useFittingType(stage, isPrinting ? null : `${place} ${language}`);

  const take = (step: SlideStep) => {
    if (step === 'FULL_SCREEN') fullScreen.toggle();
    else if (step === 'LEAVE') {
      fullScreen.leave();
      leaveAt(slides[place - 1]);
    } else goTo(stepFrom(place, step, slides.length));
  };
  useSlideKeys(take, (isDown) => stage.current !== null && scrollOn(stage.current, isDown));

  const area = capitalize(refArea.name[language]);
  const when = formatTimeWindow(window.startPeriod, window.endPeriod, language);
  const tell = (slide: Slide): Told => {
    switch (slide.kind) {
      case 'TITLE':
        // The Overview's own name begins with the area's.
        return { heading, kicker: heading.startsWith(area) ? [when] : [area, when], content: <TitleSlide /> };
      case 'ATTENTION':
        return {
          heading: say('attention.heading'),
          kicker: [area, when],
          label: slide.label,
          content: <AttentionSlide items={slide.items} />,
        };
      case 'PANEL': {
        const { panel, group, label } = slide;
        const direction = catalogue.direction(panel.direction).name[language];
        return {
          heading: panel.headline[language],
          kicker: [area, when, direction, ...(group ? [group[language]] : [])],
          label,
          content: <PanelSlide panel={panel} isPrinting={isPrinting} />,
        };
      }
    }
  };
  const headings = slides.map((slide) => tell(slide).heading);
  return (
    <div className={styles.slides} data-printing={isPrinting}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section ref={stage} className={styles.stage} tabIndex={0} aria-label={t('slide')}>
        {slides.map((slide, index) => {
          const { content, ...said } = tell(slide);
          return (
            <SlideFrame
              // Drawn anew for paper: a chart takes the width of its sheet when it is first drawn.
              key={`${slide.id} ${isPrinting}`}
              {...said}
              counter={t('counter', { slide: index + 1, slides: slides.length })}
              kind={needsWidth(slide) ? 'DRAWN' : slide.kind}
              isShown={index + 1 === place}
              isPrinting={isPrinting}
            >
              {content}
            </SlideFrame>
          );
        })}
      </section>
      <SlideControls
        place={place}
        headings={headings}
        fullScreen={fullScreen}
        onStep={take}
        onChoose={goTo}
      />
    </div>
  );
}

/** Whether it has a chart or a table: on paper these need the width, what is only words is printed larger. */
const needsWidth = (slide: Slide): boolean =>
  slide.kind === 'PANEL' && slide.panel.charts.some(({ drawing }) => drawing.kind !== 'LARGE_FIGURES');

/** Scrolls a slide that is longer than its room, half a room on; false where nothing is left that way. */
function scrollOn(room: HTMLElement, isDown: boolean): boolean {
  const before = room.scrollTop;
  room.scrollBy(0, (isDown ? 0.5 : -0.5) * room.clientHeight);
  return room.scrollTop !== before;
}
