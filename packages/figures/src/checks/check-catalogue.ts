import type { AreaInTime } from '../areas/areas-in-time.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** What the checks ask of the catalogue: measures and dimensions, which code lies under which, which area in which. */
export type CheckCatalogue = Pick<Catalogue, 'indicator' | 'indicators' | 'code' | 'dimension'> & {
  refAreas: readonly AreaInTime[];
};
