import type { TimePeriod } from '@korsetkish/contract';
import { parseTimePeriod } from './parse-time-period.ts';

/**
 * The same months of the year before, in the same form: `2021-01-01/P5M` -> `2020-01-01/P5M`. 29 February becomes 28.
 * Null for a period longer than a year: the one a year earlier would overlap it.
 */
export function previousYearPeriod(timePeriod: TimePeriod): TimePeriod | null {
  const { year, months } = parseTimePeriod(timePeriod);
  if (months !== null && months > 12) return null;
  const shifted = String(year - 1).padStart(4, '0') + timePeriod.slice(4);
  return shifted.replace('-02-29', '-02-28');
}
