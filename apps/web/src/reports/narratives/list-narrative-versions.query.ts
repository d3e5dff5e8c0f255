import { queryOptions } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';

/** Everything that stood in the place of a version, the newest first. */
export const listNarrativeVersionsQuery = (narrative: number) =>
  queryOptions({
    ...callQuery('list-narrative-versions', { params: { narrative }, query: {} }),
    // A colleague may have written another one since.
    staleTime: 0,
  });
