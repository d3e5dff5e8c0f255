import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { collectPages } from '../../api/collect-pages.ts';

const PAGE = 50;
const MOST_AT_ONCE = 200;

/** Frozen reports, the newest first, page by page as a reader asks for more. @param refArea null: of all areas */
export const listEditionPagesQuery = (refArea: string | null) =>
  infiniteQueryOptions({
    queryKey: ['list-report-editions', 'pages', refArea] as const,
    queryFn: ({ pageParam: cursor, signal }) =>
      call(
        'list-report-editions',
        { params: {}, query: { ...ofArea(refArea), limit: PAGE, cursor } },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    // Somebody else may have frozen another one.
    staleTime: 0,
  });

/** All of them, to choose from. @param refArea null: of all areas */
export const listEditionsQuery = (refArea: string | null) =>
  queryOptions({
    queryKey: ['list-report-editions', 'all', refArea] as const,
    queryFn: async ({ signal }) => {
      const pages = await collectPages((cursor) =>
        call(
          'list-report-editions',
          { params: {}, query: { ...ofArea(refArea), limit: MOST_AT_ONCE, cursor } },
          signal,
        ),
      );
      return pages.flatMap(({ editions }) => editions);
    },
    staleTime: 0,
  });

const ofArea = (refArea: string | null) => ({
  refArea: refArea === null ? undefined : [refArea],
  year: undefined,
});
