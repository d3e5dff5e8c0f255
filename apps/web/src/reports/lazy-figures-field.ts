import { lazy } from 'react';
import { loadDeskTexts } from './load-desk-texts.ts';

/** What only staff see comes with the words and the code of their pages, and not to readers. */
export const LazyFiguresField = lazy(async () => {
  const [{ FiguresField }] = await Promise.all([import('./figures-field.tsx'), loadDeskTexts()]);
  return { default: FiguresField };
});
