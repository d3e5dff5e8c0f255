import type { Check } from '@korsetkish/contract';
import type { Headline } from '../../headlines/headline.ts';
import { CHECK_RESULT_WORDS } from './check-result-words.ts';
import { formatArithmetic } from './format-arithmetic.ts';

/**
 * A check in one sentence: what the editors remark on it, else what is checked, how it came out and its numbers:
 * `Сумма частей равна напечатанному итогу: не сходится, 193 + 20 = 213 ≠ 231`.
 */
export function sayCheck(check: Check): Headline {
  return check.note ?? { kk: say(check, 'kk'), ru: say(check, 'ru') };
}

function say(check: Check, language: 'kk' | 'ru'): string {
  const result = CHECK_RESULT_WORDS[check.result][language];
  return `${check.name[language]}: ${lowerFirst(result)}, ${formatArithmetic(check, language)}`;
}

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase() + text.slice(1);
