import type { Observation } from '@korsetkish/contract';
import { queryOptions } from '@tanstack/react-query';
import { type CallInput, call, callAddress } from '../api/call.ts';
import { collectPages } from '../api/collect-pages.ts';

type Query = CallInput<'get-observations'>['query'];

/** What may be asked of the figures of a layer; a page follows cursors itself. */
export type ObservationFilters = Omit<Query, 'format' | 'limit' | 'cursor'>;

/**
 * Figures that match `filters`, all pages of them: a sum or a chart over a part of them would be wrong
 * without anybody seeing it.
 */
export function getObservationsQuery(filters: ObservationFilters) {
  return queryOptions({
    queryKey: ['get-observations', filters] as const,
    queryFn: ({ signal }) => fetchAllPages(filters, signal),
  });
}

async function fetchAllPages(filters: ObservationFilters, signal: AbortSignal): Promise<Observation[]> {
  const pages = await collectPages((cursor) =>
    call('get-observations', { params: {}, query: { ...filters, format: 'json', cursor } }, signal),
  );
  return pages.flatMap(({ observations }) => observations);
}

/** Address of the CSV with the figures that match `filters`, their sources and notes; a layer alone = everything in it. */
export function observationsCsvAddress(filters: ObservationFilters): string {
  return callAddress('get-observations', {
    params: {},
    query: { ...filters, format: 'csv' },
  });
}
