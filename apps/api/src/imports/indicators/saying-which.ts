import type { ImportRole } from '@korsetkish/contract';

/** Columns that say which indicator a row tells of, the surest first. */
export const SAYING_WHICH = ['INDICATOR', 'NAME_KK', 'NAME_RU'] as const satisfies ImportRole[];
