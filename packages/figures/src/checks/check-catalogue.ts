import type { RefArea } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** An area and the days it has been there in its present borders. */
export type AreaInTime = Pick<RefArea, 'refArea' | 'parent' | 'validFrom' | 'validTo' | 'predecessors'>;

/** What the checks ask of the catalogue: measures and dimensions, which code lies under which, which area in which. */
export type CheckCatalogue = Pick<Catalogue, 'indicator' | 'indicators' | 'code' | 'dimension'> & {
  refAreas: readonly AreaInTime[];
};
