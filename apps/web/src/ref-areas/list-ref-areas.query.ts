import { callQuery } from '../api/call-query.ts';

/** Every area, with the periods it has figures for. */
export const listRefAreasQuery = callQuery('list-ref-areas', { params: {}, query: {} });
