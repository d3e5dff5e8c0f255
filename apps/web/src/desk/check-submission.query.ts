import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../api/call.ts';

/** What the checks say of a submission as it stands. @param version of the submission, which a change of it adds to */
export const checkSubmissionQuery = (submission: number, version: number) =>
  queryOptions({
    queryKey: ['check-submission', submission, version] as const,
    queryFn: ({ signal }) =>
      call('check-submission', { params: { submission }, query: {}, body: { observations: [] } }, signal),
    // What was said of the version before stands until the newer one is worked out.
    placeholderData: keepPreviousData,
  });
