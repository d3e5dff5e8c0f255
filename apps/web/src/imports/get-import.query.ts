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

const findProgress = (upload: string, signal: AbortSignal) =>
  call('get-import', { params: { import: upload }, query: { limit: 1 } }, signal);

/** How far an upload is, asked for again for as long as somebody works on it. */
export const getImportProgressQuery = (upload: string) =>
  queryOptions({
    queryKey: ['get-import', upload, 'progress'] as const,
    queryFn: ({ signal }) => findProgress(upload, signal),
    refetchInterval: ({ state: { data } }) =>
      data && (data.import.state === 'READING' || data.import.progress !== null) ? PROGRESS_EVERY_MS : false,
    retry: false,
  });

/**
 * How far the work is that another call of this page waits for, asked for again until that is answered. An upload that
 * the server has not met yet is no error.
 */
export const watchImportQuery = (upload: string) =>
  queryOptions({
    queryKey: ['watch-import', upload] as const,
    queryFn: ({ signal }) => findProgress(upload, signal),
    refetchInterval: PROGRESS_EVERY_MS,
    retry: false,
    gcTime: 0,
  });
