import type { ObservationPair } from '@korsetkish/contract';
import { queryOptions } from '@tanstack/react-query';
import { type CallInput, call } from '../api/call.ts';

/** Which figures are compared, and with what; a page follows cursors itself. */
export type ComparisonFilters = Omit<CallInput<'get-comparisons'>['query'], 'limit' | 'cursor'>;

/** Every pair of the figures that match `filters`, all pages of them: what is left out would look as if it had none. */
export function getComparisonsQuery(filters: ComparisonFilters) {
  return queryOptions({
    queryKey: ['get-comparisons', filters] as const,
    queryFn: ({ signal }) => fetchAllPages(filters, signal),
  });
}

/** The most that a page holds. */
const LIMIT = 1_000;

async function fetchAllPages(filters: ComparisonFilters, signal: AbortSignal): Promise<ObservationPair[]> {
  const pairs: ObservationPair[] = [];
  let cursor: string | undefined;
  do {
    const query = { ...filters, limit: LIMIT, cursor };
    const page = await call('get-comparisons', { params: {}, query }, signal);
    pairs.push(...page.comparisons);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return pairs;
}
