import type { Layer, RefArea, TimePeriod } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import type { PageSearch } from '../filters/page-search.ts';
import type { ObservationFilters } from '../observations/get-observations.query.ts';
import type { ExploreSearch } from './explore-search.ts';
import { listExactPeriods, type ResolvedPeriod, resolvePeriods } from './resolve-periods.ts';
import { resolveSelection, type Selection } from './selection.ts';

/** What an address is read by. */
export type ChoiceContext = {
  /** The area that the reader came with. */
  refArea: RefArea;
  catalogue: Catalogue;
  layer: Layer;
  /** The newest period with actual figures of that area, or of those shown instead. */
  newest: TimePeriod | null;
  /** Every period with figures in the layer. */
  timePeriods: readonly TimePeriod[];
};

/** The part of an address that chooses figures. */
export type ChoiceSearch = ExploreSearch & Pick<PageSearch, 'from' | 'to'>;

/** A choice as the API takes it. */
export type ChoiceFilters = Pick<
  ObservationFilters,
  | 'layer'
  | 'indicator'
  | 'refArea'
  | 'breakdown'
  | 'scenario'
  | 'timePeriod'
  | 'startPeriod'
  | 'endPeriod'
  | 'asOf'
>;

export type ResolvedChoice = { selection: Selection; resolved: ResolvedPeriod[]; filters: ChoiceFilters };

/** Which figures an address chooses, and how the API is asked for them: chosen periods, or else the window. */
export function resolveChoice(search: ChoiceSearch, context: ChoiceContext): ResolvedChoice {
  const selection = resolveSelection(search, context.refArea, context.catalogue);
  const { indicators, refAreas, periods, breakdowns, scenarios } = selection;
  const resolved = periods ? resolvePeriods(periods, context.newest, context.timePeriods) : [];
  const filters: ChoiceFilters = {
    layer: context.layer,
    indicator: indicators ? [...indicators] : undefined,
    refArea: refAreas ? [...refAreas] : undefined,
    breakdown: breakdowns ? [...breakdowns] : undefined,
    scenario: scenarios ? [...scenarios] : undefined,
    timePeriod: periods ? listExactPeriods(periods, resolved) : undefined,
    startPeriod: periods ? undefined : search.from,
    endPeriod: periods ? undefined : search.to,
    asOf: search.asOf,
  };
  return { selection, resolved, filters };
}
