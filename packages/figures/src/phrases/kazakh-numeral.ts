import { Big } from 'big.js';
import { type DecimalNumber, formatNumber } from './format-number.ts';
import { NO_BREAK_HYPHEN } from './typography.ts';

/** POSSESSIVE is the third person's: «оның 56‑сы», "56 of them". */
export type KazakhCase = 'ABLATIVE' | 'DATIVE' | 'POSSESSIVE';

type KazakhSuffixes = Readonly<Record<KazakhCase, string>>;

const row = (ABLATIVE: string, DATIVE: string, POSSESSIVE: string): KazakhSuffixes => ({
  ABLATIVE,
  DATIVE,
  POSSESSIVE,
});

/** Suffixes of every word a spoken Kazakh number can end in. The list is closed, so nothing is guessed by sound. */
const SUFFIXES = {
  нөл: row('ден', 'ге', 'і'),
  бір: row('ден', 'ге', 'і'),
  екі: row('ден', 'ге', 'сі'),
  үш: row('тен', 'ке', 'і'),
  төрт: row('тен', 'ке', 'і'),
  бес: row('тен', 'ке', 'і'),
  алты: row('дан', 'ға', 'сы'),
  жеті: row('ден', 'ге', 'сі'),
  сегіз: row('ден', 'ге', 'і'),
  тоғыз: row('дан', 'ға', 'ы'),
  он: row('нан', 'ға', 'ы'),
  жиырма: row('дан', 'ға', 'сы'),
  отыз: row('дан', 'ға', 'ы'),
  қырық: row('тан', 'қа', 'ы'),
  елу: row('ден', 'ге', 'і'),
  алпыс: row('тан', 'қа', 'ы'),
  жетпіс: row('тен', 'ке', 'і'),
  сексен: row('нен', 'ге', 'і'),
  тоқсан: row('нан', 'ға', 'ы'),
  жүз: row('ден', 'ге', 'і'),
  мың: row('нан', 'ға', 'ы'),
  млн: row('нан', 'ға', 'ы'),
  млрд: row('тан', 'қа', 'ы'),
  трлн: row('нан', 'ға', 'ы'),
} as const;

type KazakhNumeralWord = keyof typeof SUFFIXES;

/** The words that a number is printed in: 29 мың, 4,5 млн. */
export type KazakhScaleWord = 'мың' | 'млн' | 'млрд' | 'трлн';

const UNITS = ['нөл', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'] as const;
const TENS = ['нөл', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'] as const;
const BY_TRAILING_ZEROS = ['жүз', 'мың', 'мың', 'мың', 'млн', 'млн', 'млн', 'млрд', 'млрд', 'млрд'] as const;

/** The word that a run of digits ends in when spoken: 120 ends in жиырма, 2000 in мың, 100000 in мың. */
function lastSpokenWord(digits: string): KazakhNumeralWord {
  const significant = digits.replace(/0+$/, '');
  const lastDigit = Number(significant.at(-1) ?? 0);
  const trailingZeros = lastDigit === 0 ? 0 : digits.length - significant.length;
  if (trailingZeros === 0) return UNITS[lastDigit] ?? 'нөл';
  if (trailingZeros === 1) return TENS[lastDigit] ?? 'нөл';
  return BY_TRAILING_ZEROS[trailingZeros - 2] ?? 'трлн';
}

/**
 * The suffix of a number written in digits, by its last spoken word: 400 -> `ден`, 2 000 -> `нан`. A decimal is spoken
 * as whole and fraction (4,5 is «төрт бүтін оннан бес»), so its fraction decides.
 */
export function kazakhNumeralSuffix(value: DecimalNumber, decimals: number, kazakhCase: KazakhCase): string {
  const [whole = '', fraction] = new Big(value)
    .round(decimals, Big.roundHalfUp)
    .abs()
    .toFixed(decimals)
    .split('.');
  return SUFFIXES[lastSpokenWord(fraction ?? whole)][kazakhCase];
}

/** `400‑ден`, `56‑сы`: the number as written, a hyphen that holds the line, its suffix. */
export function inflectKazakhNumber(value: DecimalNumber, decimals: number, kazakhCase: KazakhCase): string {
  return formatNumber(value, decimals) + NO_BREAK_HYPHEN + kazakhNumeralSuffix(value, decimals, kazakhCase);
}

/** `мыңнан`, `млн‑нан`: a full word takes its suffix directly, an abbreviation after a hyphen. */
export function inflectKazakhScaleWord(word: KazakhScaleWord, kazakhCase: KazakhCase): string {
  return `${word}${word === 'мың' ? '' : NO_BREAK_HYPHEN}${SUFFIXES[word][kazakhCase]}`;
}
