import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';

/** Every account with its roles, by name; refused to whoever is no administrator. */
export const listAccountsQuery = queryOptions({
  queryKey: ['list-accounts'] as const,
  queryFn: ({ signal }) => call('list-accounts', { params: {}, query: {} }, signal),
  staleTime: 0,
});
