import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  listActionsQuery,
  listDocumentsQuery,
  listFindingsQuery,
  listOrganisationsQuery,
} from './list-register.query.ts';
import { buildRegister, type RegisterData } from './model/register.ts';

/** The whole register. Suspends until every list is there. */
export function useRegister(): RegisterData {
  const [actions, documents, findings, organisations] = useSuspenseQueries({
    queries: [listActionsQuery, listDocumentsQuery, listFindingsQuery, listOrganisationsQuery],
  });
  return useMemo(
    () => buildRegister({ ...actions.data, ...documents.data, ...findings.data, ...organisations.data }),
    [actions.data, documents.data, findings.data, organisations.data],
  );
}
