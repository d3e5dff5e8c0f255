import { queryOptions } from '@tanstack/react-query';
import { callQuery } from '../api/call-query.ts';

/** Submissions that the account may read and whose figures are not published yet, what was begun last first. */
export const listDraftsQuery = queryOptions({
  ...callQuery('list-submissions', {
    params: {},
    query: {
      ...{ direction: undefined, refArea: undefined, cursor: undefined },
      state: ['DRAFT', 'SUBMITTED', 'RETURNED'],
      limit: 200,
    },
  }),
  staleTime: 0,
});
