import { Big } from 'big.js';
import type { DecimalNumber } from './format-number.ts';

/** The forms a Russian noun takes after a number: 1 заявка, 2 заявки, 5 заявок. */
export type RussianPluralForm = 'one' | 'few' | 'many';

/**
 * The noun's form after a number in the nominative. A number written with a comma takes the genitive singular, which
 * is the `few` form: 4,5 квартиры, 440,0 квартиры.
 * @param decimals digits written after the comma
 */
export function russianPluralForm(value: DecimalNumber, decimals: number): RussianPluralForm {
  if (decimals > 0) return 'few';
  const hundreds = lastTwoDigits(value);
  const units = hundreds % 10;
  if (hundreds >= 11 && hundreds <= 14) return 'many';
  if (units === 1) return 'one';
  return units >= 2 && units <= 4 ? 'few' : 'many';
}

/** True when a genitive number (after «более», «около», «до», «из») takes the noun's genitive singular: более 21 заявки. */
export function takesGenitiveSingular(value: DecimalNumber, decimals: number): boolean {
  if (decimals > 0) return true;
  const hundreds = lastTwoDigits(value);
  return hundreds % 10 === 1 && hundreds !== 11;
}

function lastTwoDigits(value: DecimalNumber): number {
  return new Big(value).abs().round(0, Big.roundHalfUp).mod(100).toNumber();
}
