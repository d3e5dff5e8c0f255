import type { Frequency, TimePeriod } from '@korsetkish/contract';

/** The period in which a day is reported on: `2026`, `2026-Q4` or `2026-11` of `2026-11-23`. */
export function nameReportedPeriod(frequency: Frequency, day: string): TimePeriod {
  if (frequency === 'A') return day.slice(0, 4);
  const month = day.slice(0, 7);
  return frequency === 'M' ? month : `${day.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}
