import type { Layer, TimeWindow } from '@korsetkish/contract';
import type { ObservationFilters } from '../observations/get-observations.query.ts';
import { listExactPeriods, type ResolvedPeriod } from './resolve-periods.ts';
import type { Selection } from './selection.ts';

/** Whose figures are asked for, besides the selection. */
export type FilterScope = {
  layer: Layer;
  /** The window that the reader came with, where no periods are chosen. */
  window: Partial<TimeWindow>;
};

type Filters = Pick<
  ObservationFilters,
  'layer' | 'indicator' | 'refArea' | 'breakdown' | 'scenario' | 'timePeriod' | 'startPeriod' | 'endPeriod'
>;

/** A selection as the API takes it, but for the periods. */
export function readFiltersOfAnyPeriod(selection: Selection, { layer }: FilterScope): Filters {
  const { indicators, refAreas, breakdowns, scenarios } = selection;
  return {
    layer,
    indicator: indicators ? [...indicators] : undefined,
    refArea: refAreas ? [...refAreas] : undefined,
    breakdown: breakdowns ? [...breakdowns] : undefined,
    scenario: scenarios ? [...scenarios] : undefined,
  };
}

/**
 * A selection as the API takes it. Relative periods are asked for as the exact ones they mean now; where they mean none,
 * their window is asked for, in which nothing ends.
 */
export function readFilters(
  selection: Selection,
  scope: FilterScope,
  resolved: readonly ResolvedPeriod[],
): Filters {
  const filters = readFiltersOfAnyPeriod(selection, scope);
  if (selection.periods === null) return { ...filters, ...scope.window };
  const timePeriod = listExactPeriods(selection.periods, resolved);
  if (timePeriod.length > 0) return { ...filters, timePeriod };
  return { ...filters, ...resolved[0]?.window };
}
