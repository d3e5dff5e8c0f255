import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../api/call.ts';
import { collectPages } from '../api/collect-pages.ts';

/** Figures that changed after a revision, page by page as a reader asks for more. @param since number of the revision */
export const listChangePagesQuery = (since: number) =>
  infiniteQueryOptions({
    queryKey: ['list-changes', { since }] as const,
    queryFn: ({ pageParam, signal }) =>
      call('list-changes', { params: {}, query: { since, limit: 100, cursor: pageParam } }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** Everything that changed in an indicator since it was first published. */
export const listIndicatorHistoryQuery = (indicator: string) =>
  queryOptions({
    queryKey: ['list-changes', { indicator }] as const,
    queryFn: async ({ signal }) => {
      const pages = await collectPages((cursor) =>
        call(
          'list-changes',
          { params: {}, query: { since: 1, indicator: [indicator], limit: 500, cursor } },
          signal,
        ),
      );
      return {
        changes: pages.flatMap(({ changes }) => changes),
        revisions: pages[0]?.revisions ?? [],
      };
    },
  });
