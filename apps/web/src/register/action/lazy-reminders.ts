import { lazy } from 'react';
import { currentLanguage } from '../../i18n/language.ts';
import { loadPageTexts } from '../../i18n/load-language.ts';

/** What only staff see comes with its own words and code, and not to readers. */
export const LazyReminders = lazy(async () => {
  const language = currentLanguage();
  const [{ OwnReminders }] = await Promise.all([
    import('../../reports/mailings/reminders/own-reminders.tsx'),
    loadPageTexts('mailings', language),
    loadPageTexts('accounts', language),
  ]);
  return { default: OwnReminders };
});
