import type { Observation } from '@korsetkish/contract';
import { useMemo } from 'react';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useFilters } from '../filters/use-filters.ts';
import { type ChosenMap, chooseMap } from './choose-map.ts';
import { MAPPED_WHOLES } from './geometry-assets.ts';
import { listToldFigures } from './list-time-figures.ts';
import { listMapSlices } from './map-slice.ts';
import { useMapSearch } from './use-map-search.ts';

/** The map of an indicator's page, and the figures that its drawings over time tell in full. */
export type AreaMap = { map: ChosenMap | null; told: ReadonlySet<Observation> };

/** @param observations every figure of the indicator in the layer on screen */
export function useAreaMap(observations: readonly Observation[]): AreaMap {
  const { refAreas } = useCatalogue();
  const { refArea, window } = useFilters();
  const { search } = useMapSearch();
  const slices = useMemo(
    () => listMapSlices(observations, refAreas, MAPPED_WHOLES),
    [observations, refAreas],
  );
  const told = useMemo(() => listToldFigures(slices), [slices]);
  return { map: chooseMap(slices, { refArea, window }, search), told };
}
