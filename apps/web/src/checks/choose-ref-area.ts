import type { CheckCount, KatoCode, RefArea } from '@korsetkish/contract';
import { ALL_AREAS, type ChecksSearch } from './checks-search.ts';

type ChosenRefArea = {
  /** The area whose checks the page shows; undefined: of all. */
  refArea: KatoCode | undefined;
  /** The area chosen for all pages, where it has no checks of its own and `refArea` stands for it. */
  insteadOf: RefArea | null;
};

const ALL: ChosenRefArea = { refArea: undefined, insteadOf: null };

/**
 * The page's own choice goes before the area chosen for all pages. Where that one has no checks, the nearest around it that
 * has stands for it: a district's reader sees the city's.
 *
 * @param refAreas all there are; an area chosen that is not among them chooses nothing
 * @param target the check that the address points at, which may be of any area; empty: none
 */
export function chooseRefArea(
  { refArea, area }: Pick<ChecksSearch, 'refArea'> & { area?: KatoCode | undefined },
  refAreas: readonly RefArea[],
  counts: readonly Pick<CheckCount, 'refArea'>[],
  target: string,
): ChosenRefArea {
  if (refArea === ALL_AREAS) return ALL;
  if (refArea !== undefined) return { refArea, insteadOf: null };
  if (target !== '') return ALL;
  const find = (code: KatoCode | null | undefined) => refAreas.find((each) => each.refArea === code);
  const asked = find(area);
  if (!asked) return ALL;
  let shown: RefArea | undefined = asked;
  while (shown && !counts.some((each) => each.refArea === shown?.refArea)) shown = find(shown.parent);
  return { refArea: shown?.refArea, insteadOf: shown === asked ? null : asked };
}
