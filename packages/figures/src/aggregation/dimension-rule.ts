import type { ConceptCode, DimensionKind, Indicator } from '@korsetkish/contract';
import type { Figure } from '../quantity/quantity.ts';
import { addFigures } from './add-figures.ts';
import type { CompleteTotal, NotAdditive, SumOfPrintedGroups } from './aggregation.ts';
import type { NotAdditiveReason } from './not-additive-reasons.ts';

const REASON_BY_KIND: Record<DimensionKind, NotAdditiveReason | null> = {
  PARTITION: null,
  PRINTED_GROUPS: null,
  PARTITION_OF_100: 'SHARES_OF_ONE_WHOLE',
  OF_WHICH: 'OF_WHICH',
  SEPARATE: 'SEPARATE',
};

function findKind({ dimensions }: Indicator, dimension: ConceptCode): DimensionKind | null {
  return dimensions.find((declared) => declared.dimension === dimension)?.kind ?? null;
}

/** Why the codes of a dimension are never added for this indicator; null when they are. */
export function findReasonAgainstAdding(
  indicator: Indicator,
  dimension: ConceptCode,
): NotAdditiveReason | null {
  const kind = findKind(indicator, dimension);
  if (kind === null) return 'DIMENSION_NOT_DECLARED';
  const isRatio = indicator.measure === 'RATE' || indicator.measure === 'PRICE';
  return REASON_BY_KIND[kind] ?? (isRatio ? 'RATE_OR_PRICE' : null);
}

/** Adds figures of `groups` codes and calls the sum what the indicator's kind of dimension lets it be called. */
export function addCodes(
  indicator: Indicator,
  dimension: ConceptCode,
  figures: readonly Figure[],
  groups: number,
): CompleteTotal | SumOfPrintedGroups | NotAdditive {
  const sum = addFigures(figures, 'CODES');
  const isPrintedGroups = findKind(indicator, dimension) === 'PRINTED_GROUPS';
  return sum.result === 'TOTAL' && isPrintedGroups
    ? { ...sum, result: 'SUM_OF_PRINTED_GROUPS', groups }
    : sum;
}
