import { listRefAreas } from '@korsetkish/contract';
import { callQuery } from '../api/call-query.ts';

/** Every area, with the periods it has figures for. */
export const listRefAreasQuery = callQuery(listRefAreas, { params: {}, query: {} });
