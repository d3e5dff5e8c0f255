import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { MAPPED_WHOLES } from '../../maps/geometry-assets.ts';
import { getObservationsQuery } from '../../observations/get-observations.query.ts';
import { MOST_SHOWN } from '../use-chosen-figures.ts';
import type { Explore } from '../use-explore.ts';
import { listExploreSlices } from './list-explore-slices.ts';
import { listMapWays, type MapWay } from './list-map-ways.ts';

/** The areas that make a map of what else is chosen. Their figures are looked at first: a way that leads nowhere is none. */
export function useMapWays({ availability, filters, names }: Explore): MapWay[] {
  const { catalogue } = names;
  const offered = useMemo(() => {
    const counts = availability?.refAreas.map((each) => [each.refArea, each.observations] as const);
    const ways = listMapWays(new Map(counts), catalogue.refAreas, MAPPED_WHOLES);
    return ways.filter(({ figures }) => figures <= MOST_SHOWN);
  }, [availability, catalogue]);
  const refArea = offered.flatMap(({ refAreas }) => refAreas);
  const { data } = useQuery({
    ...getObservationsQuery({ ...filters, refArea }),
    enabled: refArea.length > 0,
    throwOnError: true,
  });
  return useMemo(() => {
    const slices = listExploreSlices(data ?? [], catalogue, MAPPED_WHOLES);
    return offered.filter(({ whole }) => slices.some(({ slice }) => slice.whole === whole));
  }, [data, offered, catalogue]);
}
