import type { TimePeriod } from '@korsetkish/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type AvailabilityFilters, getAvailabilityQuery } from '../availability/get-availability.query.ts';
import { type FilterScope, readFiltersOfAnyPeriod } from './read-filters.ts';
import { findNewest, type ResolvedPeriod, resolvePeriods } from './resolve-periods.ts';
import type { Selection } from './selection.ts';

/** The newest period of a selection, and what its relative periods mean by it. */
type ResolvedPeriods = {
  /** Null where nothing is published, or while that is unknown. */
  newest: TimePeriod | null;
  resolved: ResolvedPeriod[];
  isKnown: boolean;
};

/**
 * Resolves relative periods against the newest period with actual figures under the other filters: plans lie ahead and
 * would make every year the last. Of plans alone, the newest of them.
 */
export function useResolvedPeriods(selection: Selection, scope: FilterScope): ResolvedPeriods {
  const filters = readFiltersOfAnyPeriod(selection, scope);
  const isOnlyPlans = selection.scenarios !== null && !selection.scenarios.includes('ACTUAL');
  const actual = usePeriods(isOnlyPlans ? filters : { ...filters, scenario: ['ACTUAL'] });
  const all = usePeriods(filters);
  const newest = findNewest(actual ?? []);
  const resolved = selection.periods ? resolvePeriods(selection.periods, newest, all ?? []) : [];
  return { newest, resolved, isKnown: actual !== null && all !== null };
}

/** The periods with figures under some filters; null while they are on their way. */
function usePeriods(filters: AvailabilityFilters): TimePeriod[] | null {
  const { data } = useQuery({
    ...getAvailabilityQuery(filters),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  return data?.timePeriods.map(({ timePeriod }) => timePeriod) ?? null;
}
