import type { Difference, Observation, ObservationPair, PlanProgress } from '@korsetkish/contract';
import {
  type Beside,
  buildAloneHeadline,
  buildComparisonHeadline,
  type Catalogue,
  comparePair,
  findComparator,
  NO_COMPARATOR_REASONS,
  type NoComparatorReason,
  type Pair,
  type Quantity,
  type SaidExecution,
  sayAnswer,
  saySideBySide,
} from '@korsetkish/figures';

/**
 * An observation with what it stands beside, as the contract words it.
 * @param held observations of one layer; at least those of the observation's indicator and breakdown, in its area and in
 *   the one it is to stand beside
 */
export function buildPair(
  observation: Observation,
  held: readonly Observation[],
  beside: Beside,
  catalogue: Catalogue,
): ObservationPair {
  const comparator = findComparator(observation, held, beside);
  if (typeof comparator === 'string') return buildAlone(observation, comparator, catalogue);
  const { measure, paceThreshold, polarity } = catalogue.indicator(observation.indicator);
  const context = { measure, paceThreshold, polarity, held, refArea: catalogue.refArea };
  const pair = comparePair(observation, comparator, context);
  return {
    observation,
    comparator,
    ...wordAnswer(pair, catalogue),
    execution: pair.execution && wordExecution(pair.execution),
    inWords: sayAnswer(pair, catalogue),
    sentence: buildComparisonHeadline(pair, catalogue),
  };
}

function buildAlone(
  observation: Observation,
  reason: NoComparatorReason,
  catalogue: Catalogue,
): ObservationPair {
  const reasonText = NO_COMPARATOR_REASONS[reason];
  return {
    observation,
    comparator: null,
    comparison: 'SIDE_BY_SIDE',
    reason,
    reasonText,
    difference: null,
    relativePercent: null,
    execution: null,
    inWords: reasonText,
    sentence: buildAloneHeadline(observation, reason, catalogue),
  };
}

function wordAnswer({ observation, comparator, answer }: Pair, catalogue: Catalogue) {
  const { comparison } = answer;
  if (comparison === 'SIDE_BY_SIDE') {
    const { reason } = answer;
    const reasonText = saySideBySide(reason, [observation, comparator], catalogue);
    return { comparison, reason, reasonText, difference: null, relativePercent: null };
  }
  const { difference, relativePercent } = answer.change;
  return {
    comparison,
    reason: null,
    reasonText: null,
    difference: wordDifference(difference),
    relativePercent,
  };
}

const wordDifference = ({ obsValue, decimals, unitMeasure, unitMult, qualifier }: Quantity): Difference => ({
  obsValue,
  decimals,
  unitMeasure,
  unitMult,
  qualifier,
});

function wordExecution(said: SaidExecution): PlanProgress {
  const { execution } = said;
  switch (execution) {
    case 'EXECUTED':
      return { execution, ...said.ofPlan, percentOfPeriod: null };
    case 'PACE':
      return { execution, ...said.ofPlan, percentOfPeriod: said.percentOfPeriod };
    case 'WAY_FROM_BASELINE':
      return { execution, percent: said.percentOfWay, qualifier: null, percentOfPeriod: null };
    case 'LEVEL_ONLY':
      return { execution, percent: null, qualifier: null, percentOfPeriod: null };
  }
}
