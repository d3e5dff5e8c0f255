import { queryOptions } from '@tanstack/react-query';
import { answerOf, authClient } from '../auth-client.ts';

/** The open sessions of whoever is signed in, newest first. */
export const listSessionsQuery = queryOptions({
  queryKey: ['list-sessions'] as const,
  queryFn: async () => {
    const sessions = await answerOf(authClient.listSessions());
    return sessions.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  },
  staleTime: 0,
});
