import { listIndicators } from '@korsetkish/contract';
import { callQuery } from '../api/call-query.ts';

/** Every indicator with its rules, dimensions and notes. */
export const listIndicatorsQuery = callQuery(listIndicators, { params: {}, query: {} });
