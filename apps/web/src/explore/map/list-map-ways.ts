import type { KatoCode, RefArea } from '@korsetkish/contract';
import type { FigureCounts } from '../pickers/picker-group.ts';

/** Areas that would make a map where those chosen make none: the parts of an area, and how many figures they have. */
export type MapWay = { whole: KatoCode; refAreas: KatoCode[]; figures: number };

/**
 * What might be chosen to get a map.
 *
 * @param counts figures by area under the other filters
 * @param wholes areas whose parts have geometry
 */
export function listMapWays(
  counts: FigureCounts,
  refAreas: readonly RefArea[],
  wholes: readonly KatoCode[],
): MapWay[] {
  return wholes.flatMap((whole) => {
    const parts = refAreas
      .filter(({ refArea, parent }) => parent === whole && (counts.get(refArea) ?? 0) > 0)
      .map(({ refArea }) => refArea);
    const figures = parts.reduce((sum, refArea) => sum + (counts.get(refArea) ?? 0), 0);
    return parts.length > 1 ? [{ whole, refAreas: parts, figures }] : [];
  });
}
