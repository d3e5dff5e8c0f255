import type { RefArea } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';

const hasFigures = ({ timePeriods }: RefArea): boolean => timePeriods.length > 0;

/**
 * Whose figures stand for an area where none is chosen: its own; where it has none, those of its parts, which the
 * training layer has of a city; else those of the area around it, or of that one's parts. Empty when nothing is held.
 */
export function listHomeAreas(area: RefArea, catalogue: Pick<Catalogue, 'refArea' | 'refAreas'>): RefArea[] {
  if (hasFigures(area)) return [area];
  const parts = listPartsWithFigures(area, catalogue);
  if (parts.length > 0 || area.parent === null) return parts;
  return listHomeAreas(catalogue.refArea(area.parent), catalogue);
}

/** Parts with figures, and of a part without those within it. */
function listPartsWithFigures(area: RefArea, catalogue: Pick<Catalogue, 'refAreas'>): RefArea[] {
  return catalogue.refAreas
    .filter(({ parent }) => parent === area.refArea)
    .flatMap((part) => (hasFigures(part) ? [part] : listPartsWithFigures(part, catalogue)));
}
