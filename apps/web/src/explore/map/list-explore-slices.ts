import type { ConceptCode, KatoCode, Observation } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import { isDrawable, listMapSlices, type MapSlice } from '../../maps/map-slice.ts';

/** What makes one map but for its period: an indicator's figures of one breakdown and scenario, by the parts of an area. */
export type ExploreSlice = { indicator: ConceptCode; slice: MapSlice };

/**
 * Every map that the figures of a choice make, in the order of the catalogue.
 *
 * @param observations of one layer
 * @param wholes areas whose parts have geometry
 */
export function listExploreSlices(
  observations: readonly Observation[],
  { indicators, refAreas }: Pick<Catalogue, 'indicators' | 'refAreas'>,
  wholes: readonly KatoCode[],
): ExploreSlice[] {
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  return indicators.flatMap(({ indicator }) =>
    listMapSlices(byIndicator.get(indicator) ?? [], refAreas, wholes)
      .filter(isDrawable)
      .map((slice) => ({ indicator, slice })),
  );
}
