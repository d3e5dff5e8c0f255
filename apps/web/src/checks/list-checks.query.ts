import { listChecks } from '@korsetkish/contract';
import type { CallInput } from '../api/call.ts';
import { callQuery } from '../api/call-query.ts';

export type CheckFilters = CallInput<typeof listChecks>['query'];

/** Declared relations worked out on the published figures, of the areas and results asked for. */
export function listChecksQuery(filters: CheckFilters = {}) {
  return callQuery(listChecks, { params: {}, query: filters });
}
