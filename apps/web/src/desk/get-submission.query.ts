import { queryOptions } from '@tanstack/react-query';
import { call } from '../api/call.ts';

/** How often an open form looks whether a colleague changed something. */
const LOOK_EVERY_MS = 15_000;

/** One submission with its figures, steps and comments. @param submission its number */
export const getSubmissionQuery = (submission: number) =>
  queryOptions({
    queryKey: ['get-submission', submission] as const,
    queryFn: ({ signal }) => call('get-submission', { params: { submission }, query: {} }, signal),
    staleTime: 0,
    refetchInterval: LOOK_EVERY_MS,
    refetchOnWindowFocus: true,
  });
