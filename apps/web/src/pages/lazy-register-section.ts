import { lazy } from 'react';
import { currentLanguage } from '../i18n/language.ts';
import { loadPageTexts } from '../i18n/load-language.ts';

/** What the register holds comes after a page's figures, with the words of the register. */
export const LazyRegisterSection = lazy(async () => {
  const [{ RegisterSection }] = await Promise.all([
    import('../register/register-section.tsx'),
    loadPageTexts('register', currentLanguage()),
  ]);
  return { default: RegisterSection };
});
