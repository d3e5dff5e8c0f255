import { AUDIT_ACTIONS } from '@korsetkish/contract';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { type CallInput, call } from '../api/call.ts';
import type { AuditSearch } from './audit-search.ts';

/** What the log is asked for by what its address carries. */
export const toAuditQuery = ({
  action,
  from,
  to,
  text,
}: AuditSearch): CallInput<'list-audit-entries'>['query'] => {
  const known = findAuditAction(action);
  return { action: known && [known], from, to, text, format: 'json', limit: 50 };
};

/** The kind of action that an address names; one that there is not filters nothing. */
export const findAuditAction = (action: string | undefined) =>
  AUDIT_ACTIONS.find((known) => known === action);

/** Lines of the audit log that pass the filters, newest first, page by page; refused to whoever is no administrator. */
export const listAuditEntriesQuery = (search: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: ['list-audit-entries', search] as const,
    queryFn: ({ pageParam, signal }) =>
      call(
        'list-audit-entries',
        { params: {}, query: { ...toAuditQuery(search), cursor: pageParam } },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    staleTime: 0,
  });
