import type { Language, RefArea, RefAreaLevel } from '@korsetkish/contract';

/** The word for its level in an official name. A district or region keeps it: Almaty is the name of all three. */
const LEVEL_WORDS: Partial<Record<RefAreaLevel, Readonly<Record<Language, RegExp>>>> = {
  country: { kk: / Республикасы$/, ru: /^Республика / },
  city: { kk: / қаласы$/, ru: /^город / },
};

/** What an area is called where room is short: `Алматы` for `город Алматы`, `Қазақстан` for `Қазақстан Республикасы`. */
export function shortAreaName({ level, name }: Pick<RefArea, 'level' | 'name'>, language: Language): string {
  const word = LEVEL_WORDS[level]?.[language];
  return word ? name[language].replace(word, '') : name[language];
}
