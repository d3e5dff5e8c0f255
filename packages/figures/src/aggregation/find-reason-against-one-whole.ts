import { type ConceptCode, formatBreakdown, type Observation } from '@korsetkish/contract';
import { findSeriesDifference } from '../comparison/find-series-difference.ts';
import { isSamePeriod } from '../periods/period-contains.ts';
import type { NotAdditiveReason } from './not-additive-reasons.ts';

/** The breakdown but for one dimension, as text. */
function otherCodes({ breakdown }: Observation, dimension: ConceptCode): string {
  return formatBreakdown(
    Object.fromEntries(Object.entries(breakdown).filter(([each]) => each !== dimension)),
  );
}

/** Why observations are not codes of one whole: one of each code, alike in all but the dimension; null when they are. */
export function findReasonAgainstOneWhole(
  dimension: ConceptCode,
  observations: readonly Observation[],
): NotAdditiveReason | null {
  const [first] = observations;
  if (!first) return null;
  const isOfWhole = (other: Observation): boolean =>
    other.breakdown[dimension] !== undefined &&
    otherCodes(first, dimension) === otherCodes(other, dimension) &&
    findSeriesDifference(first, other, ['DIFFERENT_BREAKDOWN']) === null;
  if (!observations.every(isOfWhole)) return 'DIFFERENT_SERIES';
  if (!observations.every((other) => isSamePeriod(first.timePeriod, other.timePeriod)))
    return 'DIFFERENT_PERIODS';
  const codes = new Set(observations.map(({ breakdown }) => breakdown[dimension]));
  return codes.size < observations.length ? 'OVERLAPPING_PARTS' : null;
}
