import { lazy } from 'react';

/** Only for those who write: readers load none of it. */
export const LazyNarrativesPanel = lazy(async () => {
  const { NarrativesPanel } = await import('./narratives-panel.tsx');
  return { default: NarrativesPanel };
});
