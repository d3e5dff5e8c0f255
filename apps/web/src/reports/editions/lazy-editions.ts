import { lazy } from 'react';
import { currentLanguage } from '../../i18n/language.ts';
import { loadPageTexts } from '../../i18n/load-language.ts';

// What the page of a report says of editions comes after the report itself, with words of its own.

const loadEditionTexts = () => loadPageTexts('editions', currentLanguage());

export const LazyEditionNotice = lazy(async () => {
  const [{ EditionNotice }] = await Promise.all([import('./edition-notice.tsx'), loadEditionTexts()]);
  return { default: EditionNotice };
});

export const LazyFreezeReport = lazy(async () => {
  const [{ FreezeReport }] = await Promise.all([import('./freeze-report.tsx'), loadEditionTexts()]);
  return { default: FreezeReport };
});
