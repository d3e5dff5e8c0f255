import type { Check } from '@korsetkish/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type CallInput, call } from '../api/call.ts';
import { collectPages } from '../api/collect-pages.ts';

/** Which checks are asked for; pages are followed here. */
export type CheckFilters = Omit<CallInput<'list-checks'>['query'], 'limit' | 'cursor'>;

/** The checks of a layer that match `filters`, all pages of them: for what is few, or a doubt that no figure may lack. */
export function listChecksQuery(filters: CheckFilters) {
  return queryOptions({
    queryKey: ['list-checks', filters] as const,
    queryFn: async ({ signal }): Promise<{ checks: Check[] }> => {
      const pages = await collectPages((cursor) =>
        call('list-checks', { params: {}, query: { ...filters, cursor } }, signal),
      );
      return { checks: pages.flatMap(({ checks }) => checks) };
    },
  });
}

/** Checks that a page draws without delay, and that follow when more are asked for. */
const AT_ONCE = 60;

/** The same, page by page as a reader asks for more. */
export function listCheckPagesQuery(filters: CheckFilters) {
  return infiniteQueryOptions({
    queryKey: ['list-checks', filters, 'pages'] as const,
    queryFn: ({ pageParam, signal }) =>
      call('list-checks', { params: {}, query: { ...filters, limit: AT_ONCE, cursor: pageParam } }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}
