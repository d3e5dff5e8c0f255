import { useQueries } from '@tanstack/react-query';
import { getAvailabilityQuery } from '../availability/get-availability.query.ts';
import type { CountedScope, DownloadScope } from './download-scopes.ts';

/** Asks how many figures each scope has. */
export function useCountedScopes(scopes: readonly DownloadScope[]): CountedScope[] {
  const answers = useQueries({ queries: scopes.map(({ filters }) => getAvailabilityQuery(filters)) });
  return scopes.map((scope, place) => {
    const { data, isError } = answers[place] ?? {};
    return { ...scope, rows: data?.observations ?? (isError ? 'UNKNOWN' : 'COUNTING') };
  });
}
