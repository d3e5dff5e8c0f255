import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';

/** A frozen report, and what is newer than it. @param edition what it is asked for by */
export const getEditionQuery = (edition: number) =>
  queryOptions({
    queryKey: ['get-report-edition', edition] as const,
    queryFn: ({ signal }) => call('get-report-edition', { params: { edition }, query: {} }, signal),
  });
