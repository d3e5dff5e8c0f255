import { formatBreakdown, type Indicator } from '@korsetkish/contract';
import { isSamePeriod } from '../periods/period-contains.ts';
import { divideQuantities } from '../quantity/divide-quantities.ts';
import { type Aggregation, type CompleteTotal, notAdditive, type RatioParts } from './aggregation.ts';

/**
 * A rate or price of a whole: factor x numerator / denominator, each added up first by `aggregate`. Never an average of
 * rates. Refused when the indicator declares no ratio or other figures are given than it declares; incomplete when
 * either side is.
 *
 * @param aggregate adds up one side over what the ratio is wanted for
 */
export function recomputeRatio(
  { ratio, unitMeasure }: Pick<Indicator, 'ratio' | 'unitMeasure'>,
  parts: RatioParts | null,
  aggregate: (side: RatioParts['numerator']) => Aggregation,
): Aggregation {
  if (ratio === null || parts === null) return notAdditive('RATE_OR_PRICE');
  const isDeclared =
    parts.numerator.indicator.indicator === ratio.numerator &&
    parts.denominator.indicator.indicator === ratio.denominator;
  if (!isDeclared) return notAdditive('RATE_OR_PRICE');

  const numerator = aggregate(parts.numerator);
  if (numerator.result !== 'TOTAL') return numerator;
  const denominator = aggregate(parts.denominator);
  if (denominator.result !== 'TOTAL') return denominator;
  if (!isSamePeriod(numerator.timePeriod, denominator.timePeriod)) return notAdditive('DIFFERENT_PERIODS');
  if (scopeOf(numerator) !== scopeOf(denominator)) return notAdditive('DIFFERENT_SERIES');

  const division = divideQuantities(numerator.total, denominator.total, ratio.factor);
  if (division.result === 'NO_QUOTIENT') return notAdditive(division.reason);
  const { quotient, qualifier } = division;
  return {
    result: 'TOTAL',
    total: { obsValue: quotient, unitMult: 0, decimals: parts.decimals, unitMeasure, qualifier },
    timePeriod: numerator.timePeriod,
    observations: [...numerator.observations, ...denominator.observations],
  };
}

/** Areas, breakdown and scenario of a side; indicator and unit may differ, that is what makes it a ratio. */
function scopeOf({ observations }: CompleteTotal): string {
  const scopes = observations.map(({ layer, refArea, breakdown, scenario }) =>
    [layer, refArea, formatBreakdown(breakdown), scenario].join(' '),
  );
  return [...new Set(scopes)].sort().join(', ');
}
