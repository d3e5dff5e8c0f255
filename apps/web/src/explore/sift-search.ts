import { parseBreakdown, type TimePeriod, TOTAL } from '@korsetkish/contract';
import { type Catalogue, isRelativePeriod, OTHER_BREAKDOWNS } from '@korsetkish/figures';
import { ALL, type ExploreSearch } from './explore-search.ts';

/** An address of nothing but known codes and published periods, and what it named besides. */
export type SiftedSearch<Search> = { search: Search; unknown: string[] };

/** What an address may name. */
type Known = { catalogue: Catalogue; timePeriods: readonly TimePeriod[] };

/** Takes out of an address what is not held: it may be old, mistyped or of another layer. */
export function siftSearch<Search extends ExploreSearch>(
  search: Search,
  { catalogue, timePeriods }: Known,
): SiftedSearch<Search> {
  const indicators = new Set([ALL, ...catalogue.indicators.map(({ indicator }) => indicator)]);
  const refAreas = new Set([ALL, ...catalogue.refAreas.map(({ refArea }) => refArea)]);
  const published = new Set(timePeriods);
  const dimensions = new Set<string>([
    'INDICATOR',
    'REF_AREA',
    'TIME_PERIOD',
    'SCENARIO',
    OTHER_BREAKDOWNS,
    ...catalogue.codelists.map(({ dimension }) => dimension),
  ]);
  const unknown: string[] = [];
  const sift = <Code extends string>(
    codes: readonly Code[] | undefined,
    isKnown: (code: Code) => boolean,
  ) => {
    const known = codes?.filter(isKnown) ?? [];
    unknown.push(...(codes?.filter((code) => !isKnown(code)) ?? []));
    return known.length > 0 ? known : undefined;
  };
  const isDimension = (code: string) => dimensions.has(code);
  const known = {
    ...search,
    indicator: sift(search.indicator, (code) => indicators.has(code)),
    refArea: sift(search.refArea, (code) => refAreas.has(code)),
    period: sift(search.period, (code) => isRelativePeriod(code) || published.has(code)),
    breakdown: sift(search.breakdown, (text) => isKnownBreakdown(text, catalogue)),
    rows: sift(search.rows, isDimension),
    columns: sift(search.columns, isDimension),
    multiples: sift(search.multiples, isDimension),
  };
  return { search: known, unknown };
}

function isKnownBreakdown(text: string, { codelists }: Catalogue): boolean {
  if (text === TOTAL) return true;
  return Object.entries(parseBreakdown(text) ?? {}).every(([dimension, code]) =>
    codelists.some((list) => list.dimension === dimension && list.codes.some((each) => each.code === code)),
  );
}
