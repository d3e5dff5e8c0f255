import { lazy } from 'react';
import { loadDeskTexts } from './load-desk-texts.ts';

/** What only staff see comes with the words and the code of their pages, and not to readers. */
export const LazyDraftReport = lazy(async () => {
  const [{ DraftReport }] = await Promise.all([import('./draft-report.tsx'), loadDeskTexts()]);
  return { default: DraftReport };
});
