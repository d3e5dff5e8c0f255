import { lazy } from 'react';

/** The comparison comes after the page: it is asked for, not shown to everybody. */
export const LazyIndicatorComparison = lazy(async () => ({
  default: (await import('./indicator-comparison.tsx')).IndicatorComparison,
}));
