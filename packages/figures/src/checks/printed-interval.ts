import type { Measure, Observation } from '@korsetkish/contract';
import { ExactDecimal, type Interval, intervalAround } from './interval.ts';

/**
 * A figure in base units with the room its last printed digit leaves: 4 thousand is 3 500 to 4 500, 6.1 is 6.05 to 6.15.
 * A whole count printed in ones without a qualifier was counted, not rounded, and has no room at all.
 *
 * @param roundedTo step in base units that the source visibly rounded to, where coarser than the last digit
 * @returns null when the observation holds no figure
 */
export function printedInterval(
  observation: Observation,
  measure: Measure,
  roundedTo: number | null = null,
): Interval | null {
  if (observation.obsValue === null) return null;
  const point = new ExactDecimal(observation.obsValue).times(powerOfTen(observation.unitMult));
  if (roundedTo !== null) return intervalAround(point, new ExactDecimal(roundedTo).div(2));
  if (isCounted(observation, measure)) return intervalAround(point);
  return intervalAround(point, powerOfTen(observation.unitMult - observation.decimals).div(2));
}

function isCounted({ unitMult, decimals, qualifier }: Observation, measure: Measure): boolean {
  const isCount = measure === 'FLOW' || measure === 'STOCK';
  return isCount && unitMult === 0 && decimals === 0 && qualifier === null;
}

const powerOfTen = (exponent: number) => new ExactDecimal(10).pow(exponent);
