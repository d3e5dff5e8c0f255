import { lazy } from 'react';
import { currentLanguage } from '../i18n/language.ts';
import { loadPageTexts } from '../i18n/load-language.ts';

/** Fetches a part of the register together with its words. */
async function withWords<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const [loaded] = await Promise.all([load(), loadPageTexts('register', currentLanguage())]);
  return loaded;
}

/** What the register holds comes after a page's figures. */
export const LazyRegisterSection = lazy(async () => ({
  default: (await withWords(() => import('./register-section.tsx'))).RegisterSection,
}));

/** Reports on decisions are offered where the other one is made. */
export const LazyExecutionReports = lazy(async () => ({
  default: (await withWords(() => import('./execution/execution-reports.tsx'))).ExecutionReports,
}));

/** What is done about an indicator comes after what it says. */
export const LazyIndicatorActions = lazy(async () => ({
  default: (await withWords(() => import('./indicator-actions.tsx'))).IndicatorActions,
}));
