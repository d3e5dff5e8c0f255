import { callQuery } from '../api/call-query.ts';

/** Documents and files the figures were published in. */
export const listSourcesQuery = callQuery('list-sources', { params: {}, query: {} });
