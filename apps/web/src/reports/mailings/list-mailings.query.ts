import type { CallAnswer } from '../../api/call.ts';
import { callQuery } from '../../api/call-query.ts';
import { lookAgainAfter } from './look-again-after.ts';

/** Where an edition was mailed, and what became of it; looked at again while something may still be sent. */
export const listMailingsQuery = (edition: number) => ({
  ...callQuery('list-report-mailings', { params: { edition }, query: {} }),
  staleTime: 0,
  refetchOnWindowFocus: true,
  refetchInterval: ({
    state: { data },
  }: {
    state: { data?: CallAnswer<'list-report-mailings'> | undefined };
  }) => lookAgainAfter(data),
});
