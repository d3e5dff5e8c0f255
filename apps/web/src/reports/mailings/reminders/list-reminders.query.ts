import type { Action } from '@korsetkish/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/call.ts';
import { lookAgainAfter } from '../look-again-after.ts';

/**
 * Who was reminded of an action, and what became of it; looked at again while something may still be sent, and whenever
 * the action stands otherwise: what comes next follows from that.
 */
export const listRemindersQuery = (action: Action) =>
  queryOptions({
    queryKey: ['list-action-reminders', action] as const,
    queryFn: ({ signal }) =>
      call('list-action-reminders', { params: { action: action.action }, query: {} }, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: ({ state: { data } }) => lookAgainAfter(data && { ...data, mailings: data.letters }),
  });
