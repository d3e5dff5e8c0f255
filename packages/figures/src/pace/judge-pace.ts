import type { Indicator } from '@korsetkish/contract';
import { exactBaseUnits } from '../quantity/quantity.ts';
import type { Pace, PaceVerdict } from './plan-execution.ts';

/** What those who answer for an indicator declared about its plans; left out: nothing. */
export type DeclaredPace = Partial<Pick<Indicator, 'paceThreshold' | 'polarity'>>;

type Unjudged = Omit<Pace, 'verdict'>;

/**
 * Whether a plan is behind its time, by the threshold declared for its indicator; null where none is, or where the
 * figures are not exact. Of an indicator that is neutral, or of which less is better, the word is said without a colour.
 */
export function judgePace(
  pace: Unjudged,
  { paceThreshold = null, polarity = 'NEUTRAL' }: DeclaredPace,
): PaceVerdict | null {
  if (paceThreshold === null || pace.ofPlan.qualifier !== null) return null;
  const isBehind = liesUnderTime(pace, paceThreshold);
  return { isBehind, threshold: paceThreshold, isColoured: isBehind && polarity === 'HIGHER_IS_BETTER' };
}

/**
 * Whether the per cent done lies at least so many points under the per cent of time gone. Cross-multiplied, so that a gap
 * of exactly as many points is not lost to the rounding of 33.33... %.
 */
export function liesUnderTime({ actual, plan, months, monthsPlanned }: Unjudged, points: number): boolean {
  const done = exactBaseUnits(actual).times(100 * monthsPlanned);
  return done.lte(exactBaseUnits(plan).times(100 * months - points * monthsPlanned));
}
