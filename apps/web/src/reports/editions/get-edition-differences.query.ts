import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';

/** Two frozen reports, figure by figure; neither ever changes. */
export const getEditionDifferencesQuery = (before: number, after: number) =>
  queryOptions({
    queryKey: ['get-report-edition-differences', before, after] as const,
    queryFn: ({ signal }) =>
      call('get-report-edition-differences', { params: { edition: before }, query: { with: after } }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
