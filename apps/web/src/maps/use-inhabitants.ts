import type { Observation } from '@korsetkish/contract';
import { INHABITANTS_INDICATOR } from '@korsetkish/figures';
import { useQuery } from '@tanstack/react-query';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useFilters } from '../filters/use-filters.ts';
import { getObservationsQuery } from '../observations/get-observations.query.ts';

const NONE: readonly Observation[] = [];

/** The inhabitants of areas, where the catalogue counts them at all. */
export function useInhabitants(): readonly Observation[] {
  const { layer } = useFilters();
  const isHeld = useCatalogue().indicators.some(({ indicator }) => indicator === INHABITANTS_INDICATOR);
  const query = getObservationsQuery({ layer, indicator: [INHABITANTS_INDICATOR] });
  return useQuery({ ...query, enabled: isHeld }).data ?? NONE;
}
