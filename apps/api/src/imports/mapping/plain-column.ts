import type { ImportColumn } from '@korsetkish/contract';

/** A column whose heading says nothing but what it is taken for. */
export const plainColumn = (column: number, role: ImportColumn['role']): ImportColumn => ({
  ...{ column, role, indicator: null, refArea: null, timePeriod: null },
  ...{ breakdown: {}, dimension: null, unit: null },
});
