import { lazy } from 'react';

/** Panels come after the first load: what is read in ten seconds must not wait for them. */
export const LazyOverviewPanels = lazy(async () => ({
  default: (await import('./overview-panels.tsx')).OverviewPanels,
}));
