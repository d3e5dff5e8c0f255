import type { KatoCode } from '@korsetkish/contract';
import { queryOptions } from '@tanstack/react-query';
import { type AreaShape, listAreaShapes, parseAreaTopology } from '../charts/choropleth/area-topology.ts';
import { geometryAddress } from './geometry-assets.ts';

/** The shapes of an area's parts. They change with the product only, so they are fetched once. */
export function getGeometryQuery(whole: KatoCode) {
  return queryOptions({
    queryKey: ['get-geometry', whole] as const,
    queryFn: ({ signal }) => fetchShapes(whole, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

async function fetchShapes(whole: KatoCode, signal: AbortSignal): Promise<AreaShape[]> {
  const response = await fetch(geometryAddress(whole), { signal });
  if (!response.ok) throw new Error(`${response.status} for the geometry of ${whole}`);
  return listAreaShapes(parseAreaTopology(await response.json()));
}
