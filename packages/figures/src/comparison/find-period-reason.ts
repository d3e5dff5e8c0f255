import type { TimePeriod } from '@korsetkish/contract';
import { isNextPeriod } from '../periods/is-next-period.ts';
import { parseTimePeriod } from '../periods/parse-time-period.ts';
import { isSamePeriod, periodsOverlap } from '../periods/period-contains.ts';
import { haveEqualLength } from '../periods/period-length.ts';
import type { SideBySideReason } from './side-by-side-reasons.ts';

/** Month and day on which a period starts: `01-01`. */
const startInYear = (timePeriod: TimePeriod): string => parseTimePeriod(timePeriod).start.slice(5);

/** True when one of the two counts months of a year by itself and the other counts different ones. */
function countDifferentMonths(earlier: TimePeriod, later: TimePeriod): boolean {
  const isCumulative = [earlier, later].some((period) => parseTimePeriod(period).kind === 'DURATION');
  return isCumulative && startInYear(earlier) !== startInYear(later);
}

/** A day is a moment, so the next such moment is any later one. */
function isNextEqualPeriod(earlier: TimePeriod, later: TimePeriod): boolean {
  return parseTimePeriod(later).kind === 'DAY' || isNextPeriod(earlier, later);
}

/**
 * Why no change may be computed from one period to another; null when nothing in the periods forbids it.
 *
 * @param isPlanned true when the later period is that of a plan, the earlier that of an actual figure
 */
export function findPeriodReason(
  earlier: TimePeriod,
  later: TimePeriod,
  isPlanned: boolean,
): SideBySideReason | null {
  if (isSamePeriod(earlier, later)) return 'SAME_PERIOD';
  if (!haveEqualLength(earlier, later)) return 'DIFFERENT_LENGTH';
  if (countDifferentMonths(earlier, later)) return 'DIFFERENT_MONTHS';
  if (periodsOverlap(earlier, later)) return 'OVERLAPPING_PERIODS';
  if (isPlanned && !isNextEqualPeriod(earlier, later)) return 'PLAN_NOT_OF_NEXT_PERIOD';
  return null;
}
