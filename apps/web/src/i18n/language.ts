import { isLanguage, type Language } from '@korsetkish/contract';
import i18next from 'i18next';

/** The language of a reader who asks for neither. */
const DEFAULT_LANGUAGE: Language = 'kk';

/** The first of the reader's languages that the product speaks; `kk-KZ` counts as `kk`. */
export function preferredLanguage(readerLanguages: readonly string[]): Language {
  for (const tag of readerLanguages) {
    const language = tag.toLowerCase().split('-')[0];
    if (isLanguage(language)) return language;
  }
  return DEFAULT_LANGUAGE;
}

/** The language on screen, for code that runs outside React (a request's Accept-Language). */
export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : DEFAULT_LANGUAGE;
}
