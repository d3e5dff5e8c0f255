import type { Language, RefArea, RefAreaLevel } from '@korsetkish/contract';

/** The word for its level in an official name, and what is left of it on a map. */
const LEVEL_WORDS: Partial<Record<RefAreaLevel, Readonly<Record<Language, readonly [RegExp, string]>>>> = {
  district: { kk: [/ ауданы$/, ''], ru: [/^район | район$/, ''] },
  city: { kk: [/ қаласы$/, ''], ru: [/^город /, ''] },
  // A region keeps a sign of what it is in Kazakh: there Almaty is a city and the region around it.
  region: { kk: [/ облысы$/, ' обл.'], ru: [/^область | область$/, ''] },
};

const QUOTES = /[«»]/g;

/**
 * What an area is called on a map, where room is short: `Алатау` for `Алатау ауданы`, `Алатауский` for `Алатауский
 * район`, `Есиль` for `район «Есиль»`.
 */
export function nameOnMap({ level, name }: Pick<RefArea, 'level' | 'name'>, language: Language): string {
  const words = LEVEL_WORDS[level]?.[language];
  return (words ? name[language].replace(...words) : name[language]).replace(QUOTES, '');
}
