import type { ImportOutcome } from '@korsetkish/contract';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../api/call.ts';

/** How often it is asked how far the reading is. */
const PROGRESS_EVERY_MS = 700;

/** An upload and one page after the other of its figures. @param outcome undefined: whatever taking them over does */
export const getImportQuery = (upload: string, outcome: ImportOutcome | undefined) =>
  infiniteQueryOptions({
    queryKey: ['get-import', upload, outcome] as const,
    queryFn: ({ signal, pageParam }) =>
      call(
        'get-import',
        {
          params: { import: upload },
          query: { limit: 100, outcome: outcome && [outcome], cursor: pageParam },
        },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

/** How many rows are read while a file is being sent; an upload that the server has not met yet is no error. */
export const getImportProgressQuery = (upload: string) =>
  queryOptions({
    queryKey: ['get-import', upload, 'progress'] as const,
    queryFn: ({ signal }) => call('get-import', { params: { import: upload }, query: { limit: 1 } }, signal),
    refetchInterval: PROGRESS_EVERY_MS,
    retry: false,
  });
