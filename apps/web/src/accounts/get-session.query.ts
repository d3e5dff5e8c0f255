import { queryOptions } from '@tanstack/react-query';
import { call } from '../api/call.ts';

/** Who is signed in. Asked by the pages of staff, and by what is offered to staff on those of readers. */
export const getSessionQuery = queryOptions({
  queryKey: ['get-session'] as const,
  queryFn: ({ signal }) => call('get-session', { params: {}, query: {} }, signal),
  // Another tab may have signed out.
  staleTime: 0,
});
