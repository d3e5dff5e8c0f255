import type { TimePeriod } from '@korsetkish/contract';
import type { DaySpan } from './days-of.ts';
import { parseTimePeriod } from './parse-time-period.ts';

/**
 * The days in which a plan is worked at: its period, and for a level planned for a day (100 centres by 31 December) the
 * days from the first of that year.
 */
export function spanOfPlan(timePeriod: TimePeriod): DaySpan {
  const { kind, start, end } = parseTimePeriod(timePeriod);
  return { start: kind === 'DAY' ? `${start.slice(0, 4)}-01-01` : start, end };
}

/** True when a figure's period lies in the days of a plan: the two then say how the plan is carried out. */
export function isInSpanOfPlan(timePeriod: TimePeriod, plan: TimePeriod): boolean {
  const [figure, planned] = [parseTimePeriod(timePeriod), spanOfPlan(plan)];
  return planned.start <= figure.start && figure.end <= planned.end;
}
