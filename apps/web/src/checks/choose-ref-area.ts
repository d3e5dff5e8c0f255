import type { CheckCount, KatoCode } from '@korsetkish/contract';
import { DEFAULT_REF_AREA } from '../filters/page-search.ts';
import { ALL_AREAS, type ChecksSearch } from './checks-search.ts';

/**
 * The area whose checks the page shows; undefined: of all. The page's own choice goes before the one for all pages, which
 * acts only where it was made, being another than the default, and where that area has checks: a filter is no dead end.
 *
 * @param target the check that the address points at, which may be of any area; empty: none
 */
export function chooseRefArea(
  { refArea }: Pick<ChecksSearch, 'refArea'>,
  areaOfAllPages: KatoCode,
  counts: readonly Pick<CheckCount, 'refArea'>[],
  target: string,
): KatoCode | undefined {
  if (refArea === ALL_AREAS) return undefined;
  if (refArea !== undefined) return refArea;
  const acts =
    target === '' &&
    areaOfAllPages !== DEFAULT_REF_AREA &&
    counts.some((each) => each.refArea === areaOfAllPages);
  return acts ? areaOfAllPages : undefined;
}
