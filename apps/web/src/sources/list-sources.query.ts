import { listSources } from '@korsetkish/contract';
import { callQuery } from '../api/call-query.ts';

/** Documents and files the figures were published in. */
export const listSourcesQuery = callQuery(listSources, { params: {}, query: {} });
