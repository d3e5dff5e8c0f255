import type { Measure } from '@korsetkish/contract';
import { ExactDecimal, type Interval, intervalAround } from './interval.ts';
import type { HeldObservation } from './term-figures.ts';

/** What the room of a figure depends on. */
type PrintedFigure = Pick<HeldObservation, 'obsValue' | 'unitMult' | 'decimals' | 'qualifier'>;

/**
 * A figure in base units with the room its last printed digit leaves: 4 thousand is 3 500 to 4 500, 6.1 is 6.05 to 6.15.
 * A whole count printed in ones without a qualifier was counted, not rounded, and has no room at all.
 *
 * @param roundedTo step in base units that the source visibly rounded to, where coarser than the last digit
 */
export function printedInterval(
  figure: PrintedFigure,
  measure: Measure,
  roundedTo: number | null = null,
): Interval {
  const point = new ExactDecimal(figure.obsValue).times(powerOfTen(figure.unitMult));
  if (roundedTo !== null) return intervalAround(point, new ExactDecimal(roundedTo).div(2));
  if (isCounted(figure, measure)) return intervalAround(point);
  return intervalAround(point, powerOfTen(figure.unitMult - figure.decimals).div(2));
}

function isCounted({ unitMult, decimals, qualifier }: PrintedFigure, measure: Measure): boolean {
  const isCount = measure === 'FLOW' || measure === 'STOCK';
  return isCount && unitMult === 0 && decimals === 0 && qualifier === null;
}

const powerOfTen = (exponent: number) => new ExactDecimal(10).pow(exponent);
