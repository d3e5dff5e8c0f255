import { callQuery } from '../api/call-query.ts';

/** Every indicator with its rules, dimensions and notes. */
export const listIndicatorsQuery = callQuery('list-indicators', { params: {}, query: {} });
