import { lazy } from 'react';

/** Panels come after the first load: a page's name and filters must not wait for them. */
export const LazyIndicatorPanels = lazy(async () => ({
  default: (await import('./indicator-panels.tsx')).IndicatorPanels,
}));
