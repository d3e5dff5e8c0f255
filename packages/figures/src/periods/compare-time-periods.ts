import type { TimePeriod } from '@korsetkish/contract';
import { parseTimePeriod } from './parse-time-period.ts';

const compareText = (a: string, b: string): -1 | 0 | 1 => (a === b ? 0 : a < b ? -1 : 1);

/**
 * Order of time for sorting: by last day; of two that end together the shorter comes first, so a year stands after its
 * last quarter and that after its last month. Periods of the same days in different spellings (`2021-Q1`,
 * `2021-01-01/P3M`) are ordered by text: 0 means the same text, and no order depends on what came in first.
 */
export function compareTimePeriods(a: TimePeriod, b: TimePeriod): -1 | 0 | 1 {
  const [one, other] = [parseTimePeriod(a), parseTimePeriod(b)];
  return compareText(one.end, other.end) || compareText(other.start, one.start) || compareText(a, b);
}
