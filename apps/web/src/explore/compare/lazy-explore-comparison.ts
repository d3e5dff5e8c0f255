import { lazy } from 'react';

/** The comparison comes after the figures: it is asked for, not shown to everybody. */
export const LazyExploreComparison = lazy(async () => ({
  default: (await import('./explore-comparison.tsx')).ExploreComparison,
}));
