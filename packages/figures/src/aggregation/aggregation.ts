import type { ConceptCode, Indicator, KatoCode, Observation, TimePeriod } from '@korsetkish/contract';
import type { DescribedPeriod } from '../periods/days-of.ts';
import type { Figure, Quantity } from '../quantity/quantity.ts';
import type { NotAdditiveReason } from './not-additive-reasons.ts';

/** Every part is there. `timePeriod` is what the total describes: of a level over time, the moment it was last known. */
export interface CompleteTotal {
  result: 'TOTAL';
  total: Quantity;
  timePeriod: DescribedPeriod;
  observations: readonly Figure[];
}

/** The source prints no total; this is only "the sum of the `groups` printed groups" and must be called so. */
export interface SumOfPrintedGroups {
  result: 'SUM_OF_PRINTED_GROUPS';
  total: Quantity;
  groups: number;
  timePeriod: DescribedPeriod;
  observations: readonly Figure[];
}

/** Parts are missing ("2 of 8 districts"). No number is given: a sum without them would read as the whole. */
export interface Incomplete {
  result: 'INCOMPLETE';
  held: number;
  expected: number;
  /** Codes of the areas, codes of the dimension, or months without a figure. */
  missing: readonly (KatoCode | ConceptCode | TimePeriod)[];
}

/** These figures do not add up to anything. */
export interface NotAdditive {
  result: 'NOT_ADDITIVE';
  reason: NotAdditiveReason;
}

/** What adding observations up comes to. */
export type Aggregation = CompleteTotal | Incomplete | NotAdditive;

/** Figures of the two indicators that a rate or price is recomputed from (`Indicator.ratio`). */
export interface RatioParts {
  numerator: { indicator: Indicator; observations: readonly Observation[] };
  denominator: { indicator: Indicator; observations: readonly Observation[] };
  /** Digits after the comma that the recomputed figure may be shown with, e.g. those its published ones have. */
  decimals: number;
}

export const notAdditive = (reason: NotAdditiveReason): NotAdditive => ({ result: 'NOT_ADDITIVE', reason });
