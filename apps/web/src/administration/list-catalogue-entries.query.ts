import type { CatalogueThing } from '@korsetkish/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../api/call.ts';

/** Entries of a kind with their versions; refused to whoever is no administrator. */
export const listCatalogueEntriesQuery = (thing: CatalogueThing) =>
  queryOptions({
    queryKey: ['list-catalogue-entries', thing] as const,
    queryFn: ({ signal }) => call('list-catalogue-entries', { params: {}, query: { thing } }, signal),
    staleTime: 0,
  });
