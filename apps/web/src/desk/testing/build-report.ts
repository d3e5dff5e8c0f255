import type { CalendarReport } from '@korsetkish/contract';

/** A report of the calendar for tests: on youth in the second quarter of 2021, which nobody has begun, unless told otherwise. */
export function buildReport(given: Partial<CalendarReport> = {}): CalendarReport {
  return {
    rule: 'ALMATY_YOUTH',
    direction: 'YOUTH',
    refArea: '750000000',
    timePeriod: '2021-Q2',
    scenario: 'ACTUAL',
    frequency: 'Q',
    opens: '2021-07-01',
    due: '2021-07-15',
    submittedAt: null,
    submission: null,
    ...given,
  };
}
