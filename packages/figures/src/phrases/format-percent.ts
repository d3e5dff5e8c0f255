import type { Language } from '@korsetkish/contract';
import { type DecimalNumber, formatNumber } from './format-number.ts';
import { NBSP } from './typography.ts';

/** Digits after the comma of a per cent worked out here. */
export const SHARE_DECIMALS = 1;

/** `6,1 %` in Russian, `6,1%` in Kazakh. `value` is in per cent: 6.1, not 0.061. */
export function formatPercent(value: DecimalNumber, decimals: number, language: Language): string {
  return `${formatNumber(value, decimals)}${language === 'ru' ? NBSP : ''}%`;
}
