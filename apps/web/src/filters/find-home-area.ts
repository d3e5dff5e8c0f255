import type { Indicator, RefArea } from '@korsetkish/contract';

/**
 * Whose figures a reader sees who chose no area: the one that holds the most main indicators. Where several hold as many,
 * as the districts of a city do in the training layer, the area they lie in. No area is written into the program, so that
 * any akimat's catalogue opens with its own.
 *
 * @param refAreas with the windows they open with in the layer on screen
 * @returns null when nothing is held of any area
 */
export function findHomeArea(
  refAreas: readonly RefArea[],
  indicators: readonly Pick<Indicator, 'headline' | 'refAreas'>[],
): RefArea | null {
  const headlines = indicators.filter(({ headline }) => headline);
  const countOf = ({ refArea }: RefArea) =>
    headlines.filter((indicator) => indicator.refAreas.includes(refArea)).length;
  const open = refAreas.filter(({ defaultWindow }) => defaultWindow !== null);
  const most = Math.max(0, ...open.map(countOf));
  const fullest = open.filter((area) => countOf(area) === most);
  const [first = null, ...others] = fullest;
  if (first === null || others.length === 0) return first;
  const around = open.find(({ refArea }) => refArea === first.parent);
  const isShared = around !== undefined && others.every(({ parent }) => parent === around.refArea);
  return isShared ? around : first;
}
