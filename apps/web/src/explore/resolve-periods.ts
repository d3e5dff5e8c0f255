import type { TimePeriod, TimeWindow } from '@korsetkish/contract';
import {
  compareTimePeriods,
  isRelativePeriod,
  parseTimePeriod,
  pickRelativePeriods,
  type RelativePeriod,
  resolveRelativePeriod,
} from '@korsetkish/figures';
import type { PeriodChoice } from './explore-search.ts';

/** A relative period of a choice, the window it means, and the published periods in that window. */
export type ResolvedPeriod = { relative: RelativePeriod; window: TimeWindow; timePeriods: TimePeriod[] };

/** The newest period, by its last day; null where there is none. */
export function findNewest(timePeriods: readonly TimePeriod[]): TimePeriod | null {
  return timePeriods.toSorted(compareTimePeriods).at(-1) ?? null;
}

/**
 * What the relative periods of a choice mean. They are the same months for every indicator and area: if what is newest
 * went by what is chosen, choosing one more area would move the window and hide those chosen before.
 *
 * @param newest the newest period with actual figures of the area that the reader came with; null resolves nothing
 * @param published every period with figures in the layer, plans' included
 */
export function resolvePeriods(
  choice: readonly PeriodChoice[],
  newest: TimePeriod | null,
  published: readonly TimePeriod[],
): ResolvedPeriod[] {
  if (newest === null) return [];
  return choice.filter(isRelativePeriod).map((relative) => ({
    relative,
    window: resolveRelativePeriod(relative, newest),
    timePeriods: pickRelativePeriods(relative, newest, published),
  }));
}

/**
 * The exact periods that a choice asks for: those that it names and those that its relative ones mean. A relative one
 * that holds nothing asks for its window by name, of which nothing is published either: the answer is nothing, and so
 * true.
 */
export function listExactPeriods(
  choice: readonly PeriodChoice[],
  resolved: readonly ResolvedPeriod[],
): TimePeriod[] {
  const named = choice.filter((period) => !isRelativePeriod(period));
  const meant = resolved.flatMap(({ timePeriods, window }) =>
    timePeriods.length > 0 ? timePeriods : [nameWindow(window)],
  );
  return [...new Set([...named, ...meant])];
}

/** A window of a relative period as one period: `2020-01-01/P5M`. Its ends are the same, or months of one year. */
function nameWindow({ startPeriod, endPeriod }: TimeWindow): TimePeriod {
  if (startPeriod === endPeriod) return startPeriod;
  const months = Number(parseTimePeriod(endPeriod).end.slice(5, 7));
  return months === 12 ? endPeriod.slice(0, 4) : `${startPeriod}-01/P${months}M`;
}
