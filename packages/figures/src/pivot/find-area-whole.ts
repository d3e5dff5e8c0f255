import type { KatoCode, RefArea, TimePeriod } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { parseTimePeriod } from '../periods/parse-time-period.ts';

/** The area that some areas belong to, and all of its parts: the districts of a city, the regions of the republic. */
export interface AreaWhole {
  whole: KatoCode;
  parts: RefArea[];
}

/**
 * What a total over areas is the total of: one of them, where it includes all the others, else the area whose parts
 * they all are. Null where they are parts of no one whole. All parts that existed in the period are listed, whether
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
  const parts = catalogue.refAreas.filter((area) => area.parent === whole && existedIn(area, timePeriod));
  return { whole, parts };
}

/** Whether an area, in its present borders, existed on some day of the period. */
export function existedIn(
  { validFrom, validTo }: Pick<RefArea, 'validFrom' | 'validTo'>,
  timePeriod: TimePeriod,
): boolean {
  const { start, end } = parseTimePeriod(timePeriod);
  return (validFrom === null || validFrom <= end) && (validTo === null || start <= validTo);
}

/** The area and those that include it, nearest first. */
function listWithAreasAbove(refArea: KatoCode, catalogue: Catalogue): KatoCode[] {
  const { parent } = catalogue.refArea(refArea);
  return parent === null ? [refArea] : [refArea, ...listWithAreasAbove(parent, catalogue)];
}
