import { callQuery } from '../../api/call-query.ts';

/** One action with every step of its execution. */
export const getActionQuery = (action: string) => callQuery('get-action', { params: { action }, query: {} });
