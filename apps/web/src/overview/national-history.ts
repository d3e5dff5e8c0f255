import { type Observation, REPUBLIC, type TimeWindow } from '@korsetkish/contract';
import { parseTimePeriod, spanOfWindow } from '@korsetkish/figures';

/** Rates whose national history stands behind an area's figures, whatever window is chosen. */
export const WITH_HISTORY: string[] = ['YOUTH_NEET_RATE'];

/** Whether a figure is of the national history up to a window's end. */
export function isNationalHistory(
  { indicator, refArea, timePeriod }: Observation,
  window: TimeWindow,
): boolean {
  return (
    refArea === REPUBLIC &&
    WITH_HISTORY.includes(indicator) &&
    parseTimePeriod(timePeriod).end <= spanOfWindow(window).end
  );
}
