import { callQuery } from '../api/call-query.ts';

/** The data revision the API answers from. */
export const getReadyQuery = callQuery('get-ready', { params: {}, query: {} });
