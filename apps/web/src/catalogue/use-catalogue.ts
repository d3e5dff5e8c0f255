import { buildCatalogue, type Catalogue } from '@korsetkish/figures';
import { type QueryClient, useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { listCodelistsQuery } from '../codelists/list-codelists.query.ts';
import { listDirectionsQuery } from '../directions/list-directions.query.ts';
import { listIndicatorsQuery } from '../indicators/list-indicators.query.ts';
import { listRefAreasQuery } from '../ref-areas/list-ref-areas.query.ts';
import { listSourcesQuery } from '../sources/list-sources.query.ts';

/** Names and rules by code, as pages and panels look them up. Suspends until every list is there. */
export function useCatalogue(): Catalogue {
  const [directions, indicators, refAreas, codelists, sources] = useSuspenseQueries({
    queries: [
      listDirectionsQuery,
      listIndicatorsQuery,
      listRefAreasQuery,
      listCodelistsQuery,
      listSourcesQuery,
    ],
  });
  return useMemo(
    () =>
      buildCatalogue({
        ...directions.data,
        ...indicators.data,
        ...refAreas.data,
        ...codelists.data,
        ...sources.data,
      }),
    [directions.data, indicators.data, refAreas.data, codelists.data, sources.data],
  );
}

/** Asks for the lists before any page needs them; a failure is met where a page waits for its list. */
export function prefetchCatalogue(client: QueryClient): void {
  void client.prefetchQuery(listDirectionsQuery);
  void client.prefetchQuery(listIndicatorsQuery);
  void client.prefetchQuery(listRefAreasQuery);
  void client.prefetchQuery(listCodelistsQuery);
  void client.prefetchQuery(listSourcesQuery);
}
