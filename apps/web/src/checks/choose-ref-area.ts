import type { CheckCount, KatoCode } from '@korsetkish/contract';
import { ALL_AREAS, type ChecksSearch } from './checks-search.ts';

/**
 * The area whose checks the page shows; undefined: of all. The page's own choice goes before the one for all pages, which
 * acts only where that area has checks: a filter is no dead end.
 *
 * @param target the check that the address points at, which may be of any area; empty: none
 */
export function chooseRefArea(
  { refArea }: Pick<ChecksSearch, 'refArea'>,
  areaOfAllPages: KatoCode | undefined,
  counts: readonly Pick<CheckCount, 'refArea'>[],
  target: string,
): KatoCode | undefined {
  if (refArea === ALL_AREAS) return undefined;
  if (refArea !== undefined) return refArea;
  const acts = target === '' && counts.some((each) => each.refArea === areaOfAllPages);
  return acts ? areaOfAllPages : undefined;
}
