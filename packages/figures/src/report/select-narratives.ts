import type { ReportNarrative, TimeWindow } from '@korsetkish/contract';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { isInWindow } from '../periods/is-in-window.ts';

/** What staff wrote that a report of a window has: what is about a time that ends in it, the earliest first. */
export function selectNarratives(
  narratives: readonly ReportNarrative[],
  window: TimeWindow,
): ReportNarrative[] {
  return narratives
    .filter((each) => isInWindow({ timePeriod: each.window.endPeriod, scenario: 'ACTUAL' }, window))
    .toSorted(
      (one, other) =>
        compareTimePeriods(one.window.endPeriod, other.window.endPeriod) || one.narrative - other.narrative,
    );
}
