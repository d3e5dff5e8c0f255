import type { TimePeriod, TimeWindow } from '@korsetkish/contract';
import {
  compareTimePeriods,
  isRelativePeriod,
  pickRelativePeriods,
  type RelativePeriod,
  resolveRelativePeriod,
} from '@korsetkish/figures';
import type { PeriodChoice } from './explore-search.ts';

/** A relative period of a choice, and the window it means for the figures at hand. */
export type ResolvedPeriod = { relative: RelativePeriod; window: TimeWindow; timePeriods: TimePeriod[] };

/** The newest period, by its last day; null where there is none. */
export function findNewest(timePeriods: readonly TimePeriod[]): TimePeriod | null {
  return timePeriods.toSorted(compareTimePeriods).at(-1) ?? null;
}

/**
 * What the relative periods of a choice mean.
 *
 * @param newest the newest period with actual figures under the other filters; null resolves nothing
 * @param held periods with figures under the other filters, plans' included
 */
export function resolvePeriods(
  choice: readonly PeriodChoice[],
  newest: TimePeriod | null,
  held: readonly TimePeriod[],
): ResolvedPeriod[] {
  if (newest === null) return [];
  return choice.filter(isRelativePeriod).map((relative) => ({
    relative,
    window: resolveRelativePeriod(relative, newest),
    timePeriods: pickRelativePeriods(relative, newest, held),
  }));
}

/** The exact periods of a choice: those that it names and those that its relative ones mean. */
export function listExactPeriods(
  choice: readonly PeriodChoice[],
  resolved: readonly ResolvedPeriod[],
): TimePeriod[] {
  const named = choice.filter((period) => !isRelativePeriod(period));
  return [...new Set([...named, ...resolved.flatMap(({ timePeriods }) => timePeriods)])];
}
