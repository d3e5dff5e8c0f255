import { listCodelists } from '@korsetkish/contract';
import { callQuery } from '../api/call-query.ts';

/** Breakdown dimensions with their codes, and units of measure. */
export const listCodelistsQuery = callQuery(listCodelists, { params: {}, query: {} });
