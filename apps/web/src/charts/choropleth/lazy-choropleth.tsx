import { lazy } from 'react';

/** The drawing of a map comes with d3-geo, after the words and the table beside it. */
export const LazyChoropleth = lazy(async () => ({ default: (await import('./choropleth.tsx')).Choropleth }));
