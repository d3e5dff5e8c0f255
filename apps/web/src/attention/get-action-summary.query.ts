import { callQuery } from '../api/call-query.ts';

/** The register in numbers, by area and kind of action. */
export const getActionSummaryQuery = callQuery('get-action-summary', { params: {}, query: {} });
