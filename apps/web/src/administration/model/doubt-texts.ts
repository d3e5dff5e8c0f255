/** Why a pair of texts deserves a second look. */
export type TextDoubt = 'SAME' | 'LOOKS_RUSSIAN';

/** Letters that Kazakh has and Russian lacks. */
const KAZAKH = /[әғқңөұүһі]/iu;

/** Endings of Russian words that no Kazakh word has. */
const RUSSIAN_ENDING = /(?:ого|его|ому|ему|ый|ий|ая|яя|ое|ые|ие|ых|их|ость|ости|ция|ции|ение|ения)$/u;

/**
 * What is odd about a text in two languages: nothing is refused for it, since names are sometimes equal, and short Kazakh
 * words do without Kazakh letters.
 */
export function doubtTexts({ kk, ru }: { kk: string; ru: string }): TextDoubt | null {
  const kazakh = kk.trim().toLowerCase();
  if (kazakh === '') return null;
  const words = kazakh.match(/\p{Script=Cyrillic}+/gu) ?? [];
  if (kazakh === ru.trim().toLowerCase()) return words.some((word) => word.length > 3) ? 'SAME' : null;
  const isPlain = !KAZAKH.test(kazakh);
  const looksRussian = words.some((word) => !KAZAKH.test(word) && RUSSIAN_ENDING.test(word));
  return isPlain && looksRussian && words.length > 1 ? 'LOOKS_RUSSIAN' : null;
}
