/** Kazakh letters that a Russian keyboard lacks, and what people type instead; Unicode decomposition folds none of them. */
const PLAIN_LETTER: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
};

/** A text as search compares it: lower case, Kazakh letters plain, everything but letters and digits a single space. */
export function foldForSearch(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[әғқңөұүһіё]/g, (letter) => PLAIN_LETTER[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
