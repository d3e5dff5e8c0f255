import { callQuery } from '../api/call-query.ts';

/** Breakdown dimensions with their codes, and units of measure. */
export const listCodelistsQuery = callQuery('list-codelists', { params: {}, query: {} });
