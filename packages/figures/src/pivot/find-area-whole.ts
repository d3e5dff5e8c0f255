import type { KatoCode, RefArea, TimePeriod } from '@korsetkish/contract';
import { listAreasWithin } from '../areas/areas-in-time.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** The area that some areas belong to, and all of its parts: the districts of a city, the regions of the republic. */
export interface AreaWhole {
  whole: KatoCode;
  parts: RefArea[];
}

/**
 * What a total over areas is the total of: one of them, where it includes all the others, else the area whose parts
 * they all are. Null where they are parts of no one whole. All parts that were there in the period are listed, whether
 * they are among `refAreas` or not: two of eight districts are not the city.
 */
export function findAreaWhole(
  refAreas: readonly KatoCode[],
  timePeriod: TimePeriod,
  catalogue: Catalogue,
): AreaWhole | null {
  const [first, ...others] = refAreas.map((refArea) => listWithAreasAbove(refArea, catalogue));
  const whole = first?.find((area) => others.every((chain) => chain.includes(area)));
  if (whole === undefined) return null;
  const isWhole = refAreas.includes(whole);
  const areParts = refAreas.every((refArea) => catalogue.refArea(refArea).parent === whole);
  if (!isWhole && !areParts) return null;
  return { whole, parts: listAreasWithin(whole, timePeriod, catalogue.refAreas) };
}

/** The area and those that include it, nearest first. */
function listWithAreasAbove(refArea: KatoCode, catalogue: Catalogue): KatoCode[] {
  const { parent } = catalogue.refArea(refArea);
  return parent === null ? [refArea] : [refArea, ...listWithAreasAbove(parent, catalogue)];
}
