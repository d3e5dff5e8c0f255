import { lazy } from 'react';

/** Maps come when they are asked for: they are the most that Explore can show. */
export const LazyExploreMaps = lazy(async () => ({
  default: (await import('./explore-maps.tsx')).ExploreMaps,
}));
