import type { Observation } from '@korsetkish/contract';
import {
  type Catalogue,
  compareObservations,
  compareTimePeriods,
  isFigure,
  isNextPeriod,
} from '@korsetkish/figures';

/** From how many figures in a row a line says more than bars do. */
const FEWEST_FOR_A_LINE = 3;

/**
 * Whether a series has figures that follow one another and may be compared, so that a line may join them. Periods of
 * unequal length, and figures of different definitions, never make one.
 */
export function hasRun(series: readonly Observation[], catalogue: Pick<Catalogue, 'refArea'>): boolean {
  const ordered = series.filter(isFigure).sort((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod));
  let run = 1;
  for (const [place, later] of ordered.entries()) {
    const earlier = ordered[place - 1];
    const follows =
      earlier !== undefined &&
      isNextPeriod(earlier.timePeriod, later.timePeriod) &&
      compareObservations(earlier, later, catalogue).comparison === 'COMPARABLE';
    run = follows ? run + 1 : 1;
    if (run >= FEWEST_FOR_A_LINE) return true;
  }
  return false;
}
