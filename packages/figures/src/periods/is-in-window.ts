import type { Observation, TimeWindow } from '@korsetkish/contract';
import type { DaySpan } from './days-of.ts';
import { parseTimePeriod } from './parse-time-period.ts';
import { spanOfPlan } from './span-of-plan.ts';

/** The days of a window: from the first day of its start period to the last day of its end period. */
export function spanOfWindow({ startPeriod, endPeriod }: TimeWindow): DaySpan {
  return { start: parseTimePeriod(startPeriod).start, end: parseTimePeriod(endPeriod).end };
}

/**
 * Whether a window shows an observation: its period lies inside, or is longer and ends inside, or it is a plan that
 * touches the window. The first two are one question, whether the last day is inside, and that is also how a database
 * asks it. A plan for a day (100 centres by 31 December) is worked at from the first day of that year, so it touches
 * every window of the year. A window that ends before it starts shows nothing.
 */
export function isInWindow(
  { timePeriod, scenario }: Pick<Observation, 'timePeriod' | 'scenario'>,
  window: TimeWindow,
): boolean {
  const shown = spanOfWindow(window);
  if (shown.end < shown.start) return false;
  const period = parseTimePeriod(timePeriod);
  const endsInside = shown.start <= period.end && period.end <= shown.end;
  const planned = spanOfPlan(timePeriod);
  const touches = planned.start <= shown.end && shown.start <= planned.end;
  return endsInside || (scenario === 'PLAN' && touches);
}
