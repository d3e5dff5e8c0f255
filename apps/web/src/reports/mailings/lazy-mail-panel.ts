import { lazy } from 'react';
import { currentLanguage } from '../../i18n/language.ts';
import { loadPageTexts } from '../../i18n/load-language.ts';

/** What only staff see comes with its own words and code, and not to readers. */
export const LazyMailPanel = lazy(async () => {
  const language = currentLanguage();
  const [{ MailPanel }] = await Promise.all([
    import('./mail-panel.tsx'),
    loadPageTexts('mailings', language),
    loadPageTexts('accounts', language),
  ]);
  return { default: MailPanel };
});
