import type { CheckedFigure, Language, NumberRange } from '@korsetkish/contract';
import { Big } from 'big.js';
import { formatNumber } from '../../phrases/format-number.ts';
import { formatPercent } from '../../phrases/format-percent.ts';
import { formatScale, printedScale, type Scale, scaleTo } from '../../phrases/scale.ts';
import { markSynthetic } from '../../phrases/synthetic-mark.ts';
import { NBSP } from '../../phrases/typography.ts';

/** What a number in base units is written like: the scale, precision and per cent sign of a printed figure. */
export type WrittenLike = Pick<CheckedFigure, 'obsValue' | 'decimals' | 'unitMult' | 'unitMeasure'> &
  Partial<Pick<CheckedFigure, 'layer'>>;

/** A printed figure without qualifier and unit: `29 тыс.`, `6,1 %`. */
export function formatPrintedNumber(figure: WrittenLike, language: Language): string {
  const { scale, decimals } = printedScale(figure);
  return write(scaleTo(figure.obsValue, figure.unitMult, scale), decimals, { scale, figure, language });
}

/**
 * A number in base units, written like a printed figure, with no more digits after the comma than it has and one more
 * than the figure: `21,1 %` like `20 %`.
 */
export function formatBaseNumber(value: number, figure: WrittenLike, language: Language): string {
  const { scale, decimals } = printedScale(figure);
  const scaled = scaleTo(value, 0, scale).round(decimals + 1, Big.roundHalfUp);
  return write(scaled, decimalsOf(scaled), { scale, figure, language });
}

/**
 * From where to where, in base units, written like a printed figure: `17,9–24,3 %` like `20 %`.
 *
 * @param moreDigits digits after the comma that it may have more than the figure
 */
export function formatBaseRange(
  range: NumberRange,
  figure: WrittenLike,
  language: Language,
  moreDigits = 1,
): string {
  const { scale, decimals } = printedScale(figure);
  const scaled = (end: number) => scaleTo(end, 0, scale).round(decimals + moreDigits, Big.roundHalfUp);
  const [low, high] = [scaled(range.low), scaled(range.high)];
  const digits = Math.max(decimalsOf(low), decimalsOf(high));
  const to = write(high, digits, { scale, figure, language });
  return low.eq(high) ? to : `${formatNumber(low, digits)}–${to}`;
}

/** Digits after the comma that a number has. */
function decimalsOf(value: Big): number {
  return value.toFixed().split('.')[1]?.length ?? 0;
}

type Manner = { scale: Scale; figure: WrittenLike; language: Language };

function write(scaled: Big, decimals: number, { scale, figure, language }: Manner): string {
  if (figure.unitMeasure === 'PERCENT') {
    return markSynthetic(formatPercent(scaled, decimals, language), figure);
  }
  const word = formatScale(scale, language);
  return markSynthetic(formatNumber(scaled, decimals) + (word === '' ? '' : NBSP + word), figure);
}
