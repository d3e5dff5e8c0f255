import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type CallInput, call } from '../../api/call.ts';
import { isStale } from '../../api/is-stale.ts';

type Step = Pick<CallInput<'take-submission-step'>['body'], 'step'> &
  Partial<Pick<CallInput<'take-submission-step'>['body'], 'message' | 'reason'>>;

/** What shows a submission or a list of them. */
const SHOWING = [
  'get-submission',
  'list-submission-observations',
  'check-submission',
  'list-submissions',
  'get-reporting-calendar',
];

/**
 * Takes a step with a submission as it was looked at.
 * @param version that is on the screen: what somebody changed since is never decided on unseen
 */
export function useTakeStep(submission: number, version: number) {
  const queries = useQueryClient();
  const look = () =>
    queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => SHOWING.some((each) => each === name) });
  return useMutation({
    mutationFn: ({ step, message = null, reason = null }: Step) =>
      call('take-submission-step', {
        params: { submission },
        query: {},
        body: { step, version, message, reason },
      }),
    onSuccess: look,
    onError: (error) => (isStale(error) ? look() : undefined),
  });
}
