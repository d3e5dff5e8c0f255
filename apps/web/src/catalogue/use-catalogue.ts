import type { Layer } from '@korsetkish/contract';
import { buildCatalogue, type Catalogue } from '@korsetkish/figures';
import { type QueryClient, useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { listAnnotationsQuery } from '../annotations/list-annotations.query.ts';
import { listDoubtsQuery } from '../checks/list-doubts.query.ts';
import { listCodelistsQuery } from '../codelists/list-codelists.query.ts';
import { listDirectionsQuery } from '../directions/list-directions.query.ts';
import { useLayer } from '../filters/use-layer.ts';
import { listIndicatorsQuery } from '../indicators/list-indicators.query.ts';
import { listRefAreasQuery } from '../ref-areas/list-ref-areas.query.ts';
import { listSourcesQuery } from '../sources/list-sources.query.ts';

/** Names and rules by code, as pages and panels look them up. Suspends until every list is there. */
export function useCatalogue(): Catalogue {
  const layer = useLayer();
  const [directions, indicators, refAreas, codelists, sources] = useSuspenseQueries({
    queries: [
      listDirectionsQuery,
      listIndicatorsQuery(layer),
      listRefAreasQuery(layer),
      listCodelistsQuery,
      listSourcesQuery(layer),
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
export function prefetchCatalogue(client: QueryClient, layer: Layer): void {
  void client.prefetchQuery(listDirectionsQuery);
  void client.prefetchQuery(listIndicatorsQuery(layer));
  void client.prefetchQuery(listRefAreasQuery(layer));
  void client.prefetchQuery(listCodelistsQuery);
  void client.prefetchQuery(listSourcesQuery(layer));
  void client.prefetchQuery(listAnnotationsQuery);
  void client.prefetchQuery(listDoubtsQuery(layer));
}
