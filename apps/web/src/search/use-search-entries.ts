import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { listCodelistsQuery } from '../codelists/list-codelists.query.ts';
import { listDirectionsQuery } from '../directions/list-directions.query.ts';
import { useLayer } from '../filters/use-layer.ts';
import { listIndicatorsQuery } from '../indicators/list-indicators.query.ts';
import { listRefAreasQuery } from '../ref-areas/list-ref-areas.query.ts';
import { buildSearchEntries, type Searchable } from './build-search-entries.ts';

/** Everything that can be found; `ready` false while some list is on its way, `failed` when one did not come. */
export function useSearchEntries() {
  const layer = useLayer();
  const [directions, indicators, refAreas, codelists] = useQueries({
    queries: [listDirectionsQuery, listIndicatorsQuery(layer), listRefAreasQuery(layer), listCodelistsQuery],
  });
  const lists: Searchable = {
    directions: directions.data?.directions ?? NONE,
    indicators: indicators.data?.indicators ?? NONE,
    refAreas: refAreas.data?.refAreas ?? NONE,
    codelists: codelists.data?.codelists ?? NONE,
  };
  const entries = useMemo(() => buildSearchEntries(lists), Object.values(lists));
  const queries = [directions, indicators, refAreas, codelists];
  return {
    entries,
    indicators: lists.indicators,
    ready: queries.every(({ isSuccess }) => isSuccess),
    failed: queries.some(({ isError }) => isError),
  };
}

const NONE: never[] = [];
