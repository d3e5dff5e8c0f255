import { formatBreakdown, type Observation, TOTAL } from '@korsetkish/contract';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { getAvailabilityQuery } from '../availability/get-availability.query.ts';
import { useFilters } from '../filters/use-filters.ts';
import { getObservationsQuery } from '../observations/get-observations.query.ts';
import { readFilters, readFiltersOfAnyPeriod } from './read-filters.ts';
import { findNewest, listExactPeriods, resolvePeriods } from './resolve-periods.ts';
import { resolveSelection } from './selection.ts';
import { siftSearch } from './sift-search.ts';
import { useExploreNames } from './use-explore-names.ts';
import { useExploreSearch } from './use-explore-search.ts';

/** More figures than a screen can make sense of, and than are fetched unasked. */
export const MOST_SHOWN = 20_000;

const NONE: Observation[] = [];

/** The figures chosen, and the same in every breakdown. */
export type ExploreResult = { observations: readonly Observation[]; held: readonly Observation[] };

/**
 * Everything the page of Explore shows: the selection that its address asks for, which options the filters have, and the
 * figures. While new ones are on their way, those before stay, and `busy` says so.
 */
export function useExplore() {
  const { search: asked, change } = useExploreSearch();
  const names = useExploreNames();
  const { catalogue } = names;
  const { refArea, layer } = useFilters();
  const { search, unknown } = useMemo(() => siftSearch(asked, catalogue), [asked, catalogue]);
  const selection = useMemo(() => resolveSelection(search, refArea, catalogue), [search, refArea, catalogue]);
  const scope = useMemo(
    () => ({
      layer,
      window: {
        ...(search.from !== undefined && { startPeriod: search.from }),
        ...(search.to !== undefined && { endPeriod: search.to }),
      },
    }),
    [layer, search.from, search.to],
  );

  const published = useSuspenseQuery(getAvailabilityQuery({ layer })).data;
  const anyPeriod = readFiltersOfAnyPeriod(selection, scope);
  const isOnlyPlans = selection.scenarios !== null && !selection.scenarios.includes('ACTUAL');
  const actual = useQuery({
    ...getAvailabilityQuery(isOnlyPlans ? anyPeriod : { ...anyPeriod, scenario: ['ACTUAL'] }),
    ...KEEPING,
  });
  const ofAnyPeriod = useQuery({ ...getAvailabilityQuery(anyPeriod), ...KEEPING });

  const newest = findNewest(actual.data?.timePeriods.map(({ timePeriod }) => timePeriod) ?? []);
  const held = ofAnyPeriod.data?.timePeriods.map(({ timePeriod }) => timePeriod) ?? [];
  const resolved = selection.periods ? resolvePeriods(selection.periods, newest, held) : [];
  const isResolved = actual.isSuccess && ofAnyPeriod.isSuccess;

  const filters = readFilters(selection, scope, resolved);
  const availability = useQuery({ ...getAvailabilityQuery(filters), ...KEEPING, enabled: isResolved });
  const figures = availability.data?.observations ?? null;
  const isTooMany = figures !== null && figures > MOST_SHOWN;
  // In every breakdown: totals over codes and the reasons of gaps need those that are not shown.
  const everyBreakdown = useQuery({
    ...getObservationsQuery({ ...filters, breakdown: undefined }),
    ...KEEPING,
    enabled: isResolved && figures !== null && !isTooMany,
  });

  const exact = selection.periods && listExactPeriods(selection.periods, resolved).join();
  const breakdowns = selection.breakdowns?.join() ?? null;
  const all = everyBreakdown.data ?? NONE;
  const chosen = useMemo((): ExploreResult => {
    const periods = exact === null ? null : new Set(exact.split(','));
    const texts = breakdowns === null ? null : new Set(breakdowns.split(','));
    const ofPeriods = periods === null ? all : all.filter(({ timePeriod }) => periods.has(timePeriod));
    const ofBreakdowns =
      texts === null
        ? ofPeriods
        : ofPeriods.filter(({ breakdown }) => texts.has(formatBreakdown(breakdown) || TOTAL));
    return { observations: ofBreakdowns, held: ofPeriods };
  }, [all, exact, breakdowns]);

  const result = useSettled(chosen, everyBreakdown.isSuccess && !everyBreakdown.isPlaceholderData);

  return {
    ...{
      search,
      unknown,
      change,
      names,
      selection,
      published,
      newest,
      resolved,
      filters,
      isTooMany,
      figures,
    },
    availability: availability.data ?? null,
    /** Null while the first figures are on their way. */
    result: everyBreakdown.isSuccess ? result : null,
    busy: availability.isPlaceholderData || everyBreakdown.isFetching,
  };
}

/** The newest value that was settled: what is chosen next must not be picked out of what was fetched before. */
function useSettled<Value>(value: Value, isSettled: boolean): Value {
  const [settled, setSettled] = useState(value);
  if (isSettled && settled !== value) setSettled(value);
  return isSettled ? value : settled;
}

export type Explore = ReturnType<typeof useExplore>;

const KEEPING = { placeholderData: keepPreviousData, throwOnError: true } as const;
