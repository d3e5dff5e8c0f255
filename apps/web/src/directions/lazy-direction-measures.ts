import { lazy } from 'react';
import { currentLanguage } from '../i18n/language.ts';
import { loadPageTexts } from '../i18n/load-language.ts';

/** What the register holds of a direction comes after its figures, with the words of the register. */
export const LazyDirectionMeasures = lazy(async () => {
  const [{ DirectionMeasures }] = await Promise.all([
    import('../register/direction-measures.tsx'),
    loadPageTexts('register', currentLanguage()),
  ]);
  return { default: DirectionMeasures };
});
