/**
 * Before Unicode reached office computers, fonts drew Kazakh letters over letters that Kazakh does not have. Texts typed
 * in them outlived the fonts: «Ќазаќстан Республикасыныѕ», «басќармасы», «кґрсету», «жјне», «тўлєа», «їшін» stand so in
 * files of banks and offices to this day. The second way differs where it uses є and ѓ: «єдебиет», «облысындаѓы».
 */
const WAYS: readonly Readonly<Record<string, string>>[] = [
  { ј: 'ә', є: 'ғ', ќ: 'қ', ѕ: 'ң', ґ: 'ө', ў: 'ұ', ї: 'ү', ћ: 'һ' },
  { є: 'ә', ѓ: 'ғ', ќ: 'қ', ѕ: 'ң', ґ: 'ө', ў: 'ұ', ї: 'ү', ћ: 'һ' },
];

const LEGACY_LETTER = /[јєѓќѕґўїћ]/iu;

/** Latin letters that look like Cyrillic ones, and are typed for them without being seen. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  ə: 'ә',
};
const CAPITAL_LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  Ə: 'Ә',
};

const CYRILLIC = /\p{Script=Cyrillic}/u;
const WORD = /\p{L}+/gu;

/** Whether a text holds letters of the fonts of that time. Russian and Kazakh words have none of them. */
export function isLegacyKazakh(text: string): boolean {
  return LEGACY_LETTER.test(text);
}

/** What a text typed in such a font says: every way of reading it, the commonest first; a text without them, itself. */
export function readLegacyKazakh(text: string): readonly string[] {
  if (!isLegacyKazakh(text)) return [text];
  return [...new Set(WAYS.map((way) => withLetters(text, way)))];
}

function withLetters(text: string, way: Readonly<Record<string, string>>): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const small = way[letter.toLowerCase()];
    if (small === undefined) return letter;
    return letter === letter.toLowerCase() ? small : small.toUpperCase();
  });
}

/**
 * Cyrillic letters for the Latin ones that stand among them in one word: the `i` of «тiл» for і. Words that are Latin as
 * a whole («Almaty», «LIVE») are kept.
 */
export function replaceLookAlikes(text: string): string {
  return text.replace(WORD, (word) =>
    CYRILLIC.test(word)
      ? word.replace(/./gu, (letter) => LOOK_ALIKES[letter] ?? CAPITAL_LOOK_ALIKES[letter] ?? letter)
      : word,
  );
}
