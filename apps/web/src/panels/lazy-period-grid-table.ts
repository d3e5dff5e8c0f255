import { lazy } from 'react';

/** Comes after the first load, of which no series is long. */
export const LazyPeriodGridTable = lazy(async () => ({
  default: (await import('./period-grid-table.tsx')).PeriodGridTable,
}));
