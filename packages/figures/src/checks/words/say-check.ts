import type { Check, Language, RelationKind } from '@korsetkish/contract';
import type { Headline } from '../../headlines/headline.ts';
import { CHECK_RESULT_WORDS } from './check-result-words.ts';
import { formatBaseNumber } from './format-checked-number.ts';

/** How what is printed stands to what is expected where a relation fails. */
const FAILING_SIGNS: Record<RelationKind, string> = {
  EQUALS: '≠',
  AT_LEAST: '<',
  AT_MOST: '>',
  BETWEEN: '≠',
};

/**
 * A check in one sentence: what the editors remark on it, else what is checked and how it came out, of one that fails
 * with what is printed and what the parts give: `Сумма частей равна итогу: не сходится, 231 ≠ 213`.
 */
export function sayCheck(check: Check): Headline {
  return check.note ?? { kk: say(check, 'kk'), ru: say(check, 'ru') };
}

function say(check: Check, language: Language): string {
  const result = CHECK_RESULT_WORDS[check.result][language].toLocaleLowerCase();
  const sides = saySides(check, language);
  return `${check.name[language]}: ${sides === null ? result : `${result}, ${sides}`}`;
}

function saySides({ kind, result, found, expected, observations }: Check, language: Language): string | null {
  const [like] = observations;
  if (result !== 'FAILS' || found === null || expected === null || !like) return null;
  const [printed, given] = [found, expected].map((side) => formatBaseNumber(side, like, language));
  return `${printed} ${FAILING_SIGNS[kind]} ${given}`;
}
