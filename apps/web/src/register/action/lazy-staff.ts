import { lazy } from 'react';
import { currentLanguage } from '../../i18n/language.ts';
import { loadPageTexts } from '../../i18n/load-language.ts';

// Only for those who enter or approve what was done: readers load none of it.

/** The words of the forms, and those of the fields that forms of the catalogue have as well. */
const loadTexts = () =>
  Promise.all([
    loadPageTexts('progress', currentLanguage()),
    loadPageTexts('administration', currentLanguage()),
  ]);

export const LazyStatusDesk = lazy(async () => {
  const [{ StatusDesk }] = await Promise.all([import('../staff/status-desk.tsx'), loadTexts()]);
  return { default: StatusDesk };
});

export const LazyStepButtons = lazy(async () => {
  const [{ StepButtons }] = await Promise.all([import('../staff/step-buttons.tsx'), loadTexts()]);
  return { default: StepButtons };
});
