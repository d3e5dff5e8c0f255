import { lazy } from 'react';
import { currentLanguage } from '../i18n/language.ts';
import { loadPageTexts } from '../i18n/load-language.ts';

/** The Overview as slides, with their texts; fetched by those who present it. */
export const LazyOverviewSlides = lazy(async () => {
  const [{ OverviewSlides }] = await Promise.all([
    import('./overview-slides.tsx'),
    loadPageTexts('slides', currentLanguage()),
  ]);
  return { default: OverviewSlides };
});

/** A direction as slides, with their texts; fetched by those who present it. */
export const LazyDirectionSlides = lazy(async () => {
  const [{ DirectionSlides }] = await Promise.all([
    import('./direction-slides.tsx'),
    loadPageTexts('slides', currentLanguage()),
  ]);
  return { default: DirectionSlides };
});
