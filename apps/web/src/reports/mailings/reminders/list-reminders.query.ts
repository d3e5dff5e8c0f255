import type { CallAnswer } from '../../../api/call.ts';
import { callQuery } from '../../../api/call-query.ts';
import { lookAgainAfter } from '../look-again-after.ts';

/** Who was reminded of an action, and what became of it; looked at again while something may still be sent. */
export const listRemindersQuery = (action: string) => ({
  ...callQuery('list-action-reminders', { params: { action }, query: {} }),
  staleTime: 0,
  refetchOnWindowFocus: true,
  refetchInterval: ({
    state: { data },
  }: {
    state: { data?: CallAnswer<'list-action-reminders'> | undefined };
  }) => lookAgainAfter(data && { ...data, mailings: data.letters }),
});
