import { Language } from '@korsetkish/contract';
import i18next from 'i18next';

/** The language of a reader who asks for neither. */
const DEFAULT_LANGUAGE: Language = 'kk';

/** The first of the reader's languages that the product speaks; `kk-KZ` counts as `kk`. */
export function preferredLanguage(readerLanguages: readonly string[]): Language {
  for (const tag of readerLanguages) {
    const language = Language.safeParse(tag.toLowerCase().split('-')[0]);
    if (language.success) return language.data;
  }
  return DEFAULT_LANGUAGE;
}

/** The language on screen, for code that runs outside React (a request's Accept-Language). */
export function currentLanguage(): Language {
  return Language.catch(DEFAULT_LANGUAGE).parse(i18next.language);
}
