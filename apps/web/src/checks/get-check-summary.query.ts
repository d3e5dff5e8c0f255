import type { Layer } from '@korsetkish/contract';
import { callQuery } from '../api/call-query.ts';

/** How many checks of a layer came out how, and which relations are not asked of it. */
export function getCheckSummaryQuery(layer: Layer) {
  return callQuery('get-check-summary', { params: {}, query: { layer } });
}
