import { parseBreakdown, TOTAL } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import { ALL, type ExploreSearch } from './explore-search.ts';

/** An address of nothing but known codes, and the codes that it named besides. */
export type SiftedSearch<Search> = { search: Search; unknown: string[] };

/** Takes out of an address what the catalogue does not hold: it may be old, mistyped or of another layer. */
export function siftSearch<Search extends ExploreSearch>(
  search: Search,
  catalogue: Catalogue,
): SiftedSearch<Search> {
  const indicators = new Set([ALL, ...catalogue.indicators.map(({ indicator }) => indicator)]);
  const refAreas = new Set([ALL, ...catalogue.refAreas.map(({ refArea }) => refArea)]);
  const unknown: string[] = [];
  const sift = (codes: readonly string[] | undefined, isKnown: (code: string) => boolean) => {
    const known = codes?.filter(isKnown) ?? [];
    unknown.push(...(codes?.filter((code) => !isKnown(code)) ?? []));
    return known.length > 0 ? known : undefined;
  };
  const known = {
    ...search,
    indicator: sift(search.indicator, (code) => indicators.has(code)),
    refArea: sift(search.refArea, (code) => refAreas.has(code)),
    breakdown: sift(search.breakdown, (text) => isKnownBreakdown(text, catalogue)),
  };
  return { search: known, unknown };
}

function isKnownBreakdown(text: string, { codelists }: Catalogue): boolean {
  if (text === TOTAL) return true;
  return Object.entries(parseBreakdown(text) ?? {}).every(([dimension, code]) =>
    codelists.some((list) => list.dimension === dimension && list.codes.some((each) => each.code === code)),
  );
}
