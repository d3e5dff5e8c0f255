import type { Observation, Qualifier } from '@korsetkish/contract';
import { isSamePeriod } from '../periods/period-contains.ts';
import { divideQuantities } from '../quantity/divide-quantities.ts';

/** What a share is taken of: an observation, or a total with the period and scenario it was made for. */
export type ShareTerm = Pick<
  Observation,
  'obsValue' | 'unitMult' | 'decimals' | 'unitMeasure' | 'qualifier' | 'timePeriod' | 'scenario'
>;

/** `percent` is exact to the last digit of a double; how many digits are shown is the caller's choice. */
export type Share =
  | { result: 'SHARE'; percent: number; qualifier: Qualifier | null }
  | {
      result: 'NO_SHARE';
      reason:
        | 'NO_FIGURE'
        | 'DIFFERENT_UNIT'
        | 'DIFFERENT_PERIODS'
        | 'DIFFERENT_SCENARIO'
        | 'DIVIDED_BY_ZERO'
        | 'MIXED_QUALIFIERS';
    };

/** `part` in per cent of `whole`: 56 refused of 98 notices -> 57.14... Both of one unit, period and scenario. */
export function shareOf(part: ShareTerm, whole: ShareTerm): Share {
  if (part.obsValue === null || whole.obsValue === null) return { result: 'NO_SHARE', reason: 'NO_FIGURE' };
  if (part.unitMeasure !== whole.unitMeasure) return { result: 'NO_SHARE', reason: 'DIFFERENT_UNIT' };
  if (!isSamePeriod(part.timePeriod, whole.timePeriod))
    return { result: 'NO_SHARE', reason: 'DIFFERENT_PERIODS' };
  if (part.scenario !== whole.scenario) return { result: 'NO_SHARE', reason: 'DIFFERENT_SCENARIO' };
  const division = divideQuantities(
    { ...part, obsValue: part.obsValue },
    { ...whole, obsValue: whole.obsValue },
    100,
  );
  if (division.result === 'NO_QUOTIENT') return { result: 'NO_SHARE', reason: division.reason };
  return { result: 'SHARE', percent: division.quotient, qualifier: division.qualifier };
}
