import type { Qualifier } from '@korsetkish/contract';
import { combineQualifiers, reverseQualifier } from './combine-qualifiers.ts';
import { exactBaseUnits, type Quantity } from './quantity.ts';

/** `quotient` is exact to the last digit of a double; how many of its digits are shown is the caller's choice. */
export type Division =
  | { result: 'QUOTIENT'; quotient: number; qualifier: Qualifier | null }
  | { result: 'NO_QUOTIENT'; reason: 'DIVIDED_BY_ZERO' | 'MIXED_QUALIFIERS' };

/** `factor` x `dividend` / `divisor`, both in base units and not negative; factor 100 gives per cent. */
export function divideQuantities(dividend: Quantity, divisor: Quantity, factor: number): Division {
  const by = exactBaseUnits(divisor);
  if (by.eq(0)) return { result: 'NO_QUOTIENT', reason: 'DIVIDED_BY_ZERO' };
  const qualifier = combineQualifiers([dividend.qualifier, reverseQualifier(divisor.qualifier)]);
  if (qualifier === 'MIXED') return { result: 'NO_QUOTIENT', reason: 'MIXED_QUALIFIERS' };
  const quotient = exactBaseUnits(dividend).times(factor).div(by).toNumber();
  return { result: 'QUOTIENT', quotient, qualifier };
}
