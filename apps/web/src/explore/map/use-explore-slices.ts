import { useMemo } from 'react';
import { MAPPED_WHOLES } from '../../maps/geometry-assets.ts';
import type { Explore } from '../use-explore.ts';
import { type ExploreSlice, listExploreSlices } from './list-explore-slices.ts';

/** The maps that the result makes, and whether other areas could make any where it makes none. */
export function useExploreSlices({ result, availability, names }: Explore): {
  slices: readonly ExploreSlice[];
  isMapPossible: boolean;
} {
  const { catalogue } = names;
  const slices = useMemo(
    () => listExploreSlices(result?.observations ?? [], catalogue, MAPPED_WHOLES),
    [result, catalogue],
  );
  const held = availability?.refAreas.map(({ refArea }) => catalogue.refArea(refArea).parent) ?? [];
  const hasParts = MAPPED_WHOLES.some((whole) => held.filter((parent) => parent === whole).length > 1);
  return { slices, isMapPossible: slices.length > 0 || hasParts };
}
