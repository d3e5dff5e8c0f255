import { formatBreakdown, type Observation, type TimePeriod, TOTAL } from '@korsetkish/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type AvailabilityFilters, getAvailabilityQuery } from '../availability/get-availability.query.ts';
import { getObservationsQuery } from '../observations/get-observations.query.ts';

/** More figures than a screen can make sense of, and than are fetched unasked. */
export const MOST_SHOWN = 20_000;

/** The figures chosen, and the same in every breakdown. */
export type ChosenFigures = { observations: readonly Observation[]; held: readonly Observation[] };

/** What the filters of the API leave to be chosen here; null = any. */
type Chosen = {
  timePeriods: readonly TimePeriod[] | null;
  breakdowns: readonly string[] | null;
  /** False while the periods are still being resolved: nothing is asked for yet. */
  isKnown: boolean;
};

const NONE: readonly Observation[] = [];
const KEEPING = { placeholderData: keepPreviousData, throwOnError: true } as const;

/**
 * The figures of a choice, how many they are, and the options of every filter under the others. While new ones are on
 * their way, those before stay, and `busy` says so.
 */
export function useChosenFigures(filters: AvailabilityFilters, { timePeriods, breakdowns, isKnown }: Chosen) {
  const availability = useQuery({ ...getAvailabilityQuery(filters), ...KEEPING, enabled: isKnown });
  const figures = availability.data?.observations ?? null;
  const isTooMany = figures !== null && figures > MOST_SHOWN;
  // In every breakdown: totals over codes and the reasons of gaps need those that are not shown.
  const found = useQuery({
    ...getObservationsQuery({ ...filters, breakdown: undefined }),
    ...KEEPING,
    enabled: isKnown && figures !== null && !isTooMany,
  });

  const all = found.data ?? NONE;
  const [inPeriods, inBreakdowns] = [timePeriods?.join() ?? null, breakdowns?.join() ?? null];
  const chosen = useMemo((): ChosenFigures => {
    const held = pick(all, inPeriods, ({ timePeriod }) => timePeriod);
    const nameOf = ({ breakdown }: Observation) => formatBreakdown(breakdown) || TOTAL;
    return { held, observations: pick(held, inBreakdowns, nameOf) };
  }, [all, inPeriods, inBreakdowns]);
  const result = useSettled(chosen, found.isSuccess && !found.isPlaceholderData);

  return {
    availability: availability.data ?? null,
    /** How many figures are chosen; null while that is unknown. */
    figures,
    isTooMany,
    /** Null while the first figures are on their way. */
    result: found.isSuccess ? result : null,
    busy: availability.isPlaceholderData || found.isFetching,
  };
}

/** @param chosen comma-separated; null = any */
function pick(
  observations: readonly Observation[],
  chosen: string | null,
  codeOf: (observation: Observation) => string,
): readonly Observation[] {
  if (chosen === null) return observations;
  const codes = new Set(chosen.split(','));
  return observations.filter((observation) => codes.has(codeOf(observation)));
}

/** The newest value that was settled: what is chosen next must not be picked out of what was fetched before. */
function useSettled<Value>(value: Value, isSettled: boolean): Value {
  const [settled, setSettled] = useState(value);
  if (isSettled && settled !== value) setSettled(value);
  return isSettled ? value : settled;
}
