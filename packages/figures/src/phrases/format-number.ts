import { Big } from 'big.js';
import { MINUS, NBSP } from './typography.ts';

/** A number read as the decimal it is written as: `1.005` is 1.005, not its nearest binary fraction. */
export type DecimalNumber = number | string | Big;

const BETWEEN_GROUPS = /\B(?=(?:\d{3})+$)/g;

/**
 * `2 627,4`: non-breaking spaces between groups of three, a decimal comma, `−` for minus. Kazakh and Russian write
 * numbers alike. Halves round away from zero; a number that rounds to zero loses its minus.
 * @param decimals digits after the comma, zeros included
 * @throws Error of big.js when `value` is not a finite decimal
 */
export function formatNumber(value: DecimalNumber, decimals: number): string {
  const rounded = new Big(value).round(decimals, Big.roundHalfUp);
  const [whole = '', fraction] = rounded.abs().toFixed(decimals).split('.');
  const sign = rounded.lt(0) ? MINUS : '';
  return `${sign}${whole.replace(BETWEEN_GROUPS, NBSP)}${fraction === undefined ? '' : `,${fraction}`}`;
}
