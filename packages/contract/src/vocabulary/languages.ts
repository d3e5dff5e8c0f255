/** Codes of the product's two languages, which are equals. */
export const LANGUAGES = ['kk', 'ru'] as const;

/** Whether a text, such as the head of an address, names a language of the product. */
export function isLanguage(text: unknown): text is (typeof LANGUAGES)[number] {
  return LANGUAGES.some((language) => language === text);
}
