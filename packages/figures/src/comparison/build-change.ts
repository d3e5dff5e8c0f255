import type { Qualifier } from '@korsetkish/contract';
import { exactBaseUnits, type Figure, toQuantity } from '../quantity/quantity.ts';
import type { Change } from './comparison.ts';

/** `minuend` less `base`; both of one unit, and already found fit to be subtracted. */
export function buildChange(minuend: Figure, base: Figure, qualifier: Qualifier | null): Change {
  const from = exactBaseUnits(base);
  const difference = exactBaseUnits(minuend).minus(from);
  // Points of per cents: "fell by 6.6 %" beside "fell by 0.4 points" would be two truths that read as one mistake.
  const isRelative = base.unitMeasure !== 'PERCENT' && from.gt(0);
  return {
    difference: toQuantity(difference, [minuend, base], qualifier),
    relativePercent: isRelative ? difference.times(100).div(from).toNumber() : null,
  };
}
