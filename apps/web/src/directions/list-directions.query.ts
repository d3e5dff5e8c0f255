import { callQuery } from '../api/call-query.ts';

/** The directions in the order of the report. */
export const listDirectionsQuery = callQuery('list-directions', { params: {}, query: {} });
