import type { Layer, Observation } from '@korsetkish/contract';
import { Big } from 'big.js';

/**
 * What a figure says, without where it comes from: `obsValue` x 10^`unitMult` `unitMeasure`. A published observation
 * with a figure is one, and so is everything worked out from observations, so both are formatted alike.
 */
export interface Quantity extends Pick<Observation, 'unitMult' | 'decimals' | 'unitMeasure' | 'qualifier'> {
  obsValue: number;
  /** Set when it is synthetic, as everything is that synthetic figures give. */
  layer?: Layer;
}

/** An observation that has a figure. */
export type Figure = Observation & { obsValue: number };

/** Tells figures from gaps. A gap has no quantity: null is never zero. */
export function isFigure(observation: Observation): observation is Figure {
  return observation.obsValue !== null;
}

// Divisions keep 30 digits after the comma; a double holds 17, so what is handed out is rounded once, at the end.
const Exact = Big();
Exact.DP = 30;

/** The quantity in base units as an exact decimal: 93 x 10^6 tenge -> 93000000. */
export function exactBaseUnits({ obsValue, unitMult }: Pick<Quantity, 'obsValue' | 'unitMult'>): Big {
  return new Exact(obsValue).times(new Exact(`1e${unitMult}`));
}

/** The quantity in base units: 93 x 10^6 tenge -> 93000000. */
export function toBaseUnits(quantity: Pick<Quantity, 'obsValue' | 'unitMult'>): number {
  return exactBaseUnits(quantity).toNumber();
}

/**
 * Writes an exact number of base units the way the figures it comes from are printed: in the smallest of their
 * multipliers, with the digits that all of them carry (2627442 thousand and 440000.0 thousand -> thousands, 0 digits).
 * Nothing is rounded: `decimals` only says how many digits may be shown.
 */
export function toQuantity(
  baseUnits: Big,
  origins: readonly Pick<Quantity, 'unitMult' | 'decimals' | 'unitMeasure' | 'layer'>[],
  qualifier: Quantity['qualifier'],
): Quantity {
  const [first] = origins;
  if (!first) throw new RangeError('a quantity comes from at least one figure');
  const unitMult = Math.min(...origins.map((origin) => origin.unitMult));
  // The power of ten of the last digit printed; the coarsest of them is what a result can be read to.
  const lastDigit = Math.max(...origins.map((origin) => origin.unitMult - origin.decimals));
  return {
    obsValue: baseUnits.times(new Exact(`1e${-unitMult}`)).toNumber(),
    unitMult,
    decimals: Math.max(0, unitMult - lastDigit),
    unitMeasure: first.unitMeasure,
    qualifier,
    ...(origins.some(({ layer }) => layer === 'training') && { layer: 'training' }),
  };
}
