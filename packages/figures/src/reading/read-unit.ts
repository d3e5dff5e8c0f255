import { cleanText } from './clean-text.ts';
import { CURRENCY_WORDS, PERCENT_WORDS, SCALE_WORDS } from './figure-words.ts';
import { foldForSearch } from './fold-for-search.ts';
import { readLegacyKazakh, replaceLookAlikes } from './legacy-kazakh.ts';

/** What a heading or title says of the figures below it. */
export interface SaidUnit {
  /** The power of ten: 3 of «тыс. тенге», «мың теңге». */
  unitMult: number;
  /** What it is of: MONEY applies to what is measured in tenge only; null, the heading does not say. */
  of: 'MONEY' | 'PERCENT' | null;
  /** The words that said so, as written. */
  words: string;
}

const LETTERS_OR_SIGNS = /\p{L}+|[%₸]/gu;

/**
 * Finds the unit in a title, a heading or a unit column: «Бюджет, тыс. тенге», «млн тг», «доля, %». null: it says none,
 * or more than one («тыс. человек, млн тенге»), which is nobody's.
 */
export function readUnit(text: string): SaidUnit | null {
  const cleaned = cleanText(text);
  const [meant = cleaned] = readLegacyKazakh(cleaned);
  const pieces = [...replaceLookAlikes(meant).matchAll(LETTERS_OR_SIGNS)].map((match) => ({
    written: match[0],
    folded: /[%₸]/.test(match[0]) ? match[0] : foldForSearch(match[0]),
  }));
  const scales = pieces.filter(({ folded }) => SCALE_WORDS.has(folded));
  const money = pieces.filter(({ folded }) => folded === '₸' || CURRENCY_WORDS.has(folded));
  const percent = pieces.filter(({ folded }) => folded === '%' || PERCENT_WORDS.has(folded));
  if (scales.length > 1 || (money.length > 0 && percent.length > 0)) return null;
  if (scales.length + money.length + percent.length === 0) return null;
  const [scale] = scales;
  return {
    unitMult: scale === undefined ? 0 : (SCALE_WORDS.get(scale.folded) ?? 0),
    of: money.length > 0 ? 'MONEY' : percent.length > 0 ? 'PERCENT' : null,
    words: [...scales, ...money.slice(0, 1), ...percent.slice(0, 1)].map(({ written }) => written).join(' '),
  };
}
