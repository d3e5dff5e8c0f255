import type { CallInput } from '../api/call.ts';
import { callQuery } from '../api/call-query.ts';

export type CheckFilters = CallInput<'list-checks'>['query'];

/** Declared relations worked out on the figures of a layer, of the areas and results asked for. */
export function listChecksQuery(filters: CheckFilters) {
  return callQuery('list-checks', { params: {}, query: filters });
}
