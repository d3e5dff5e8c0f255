import type { Observation } from '@korsetkish/contract';
import {
  type Catalogue,
  compareObservations,
  compareTimePeriods,
  type Headline,
  SIDE_BY_SIDE_REASONS,
  type SideBySideReason,
} from '@korsetkish/figures';
import { seriesKey } from './series-key.ts';

/** Reasons that go without saying: a gap is visible, and one period has no before. */
const UNSAID: ReadonlySet<SideBySideReason> = new Set(['NO_FIGURE', 'SAME_PERIOD']);

/**
 * Why no change is worked out between the neighbouring figures shown, each reason once. A reader who sees two periods
 * beside each other expects an arrow; where there is none, this says why.
 */
export function findCautions(
  observations: readonly Observation[],
  catalogue: Pick<Catalogue, 'refArea'>,
): Headline[] {
  const actual = observations.filter(({ scenario }) => scenario === 'ACTUAL');
  const reasons = [...Map.groupBy(actual, seriesKey).values()].flatMap((series) => {
    const inOrder = series.toSorted((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod));
    return inOrder.flatMap((later, place) => {
      const earlier = inOrder[place - 1];
      const comparison = earlier && compareObservations(earlier, later, catalogue);
      return comparison?.comparison === 'SIDE_BY_SIDE' ? [comparison.reason] : [];
    });
  });
  return [...new Set(reasons)]
    .filter((reason) => !UNSAID.has(reason))
    .map((reason) => SIDE_BY_SIDE_REASONS[reason]);
}
