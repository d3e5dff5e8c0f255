import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import type { Shown } from './shown.ts';

/**
 * Figures of a submission beside what is published, page by page as an approver asks for more.
 * @param version of the submission: another one is another list
 */
export const listSubmissionObservationsQuery = (submission: number, version: number, shown: Shown) =>
  infiniteQueryOptions({
    queryKey: ['list-submission-observations', submission, version, shown] as const,
    queryFn: ({ pageParam, signal }) =>
      call(
        'list-submission-observations',
        {
          params: { submission },
          query: { show: shown === 'ALL' ? undefined : shown, limit: 100, cursor: pageParam },
        },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    // Choosing what to see must not make what is seen jump.
    placeholderData: keepPreviousData,
  });
